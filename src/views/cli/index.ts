/** The command line: one file a command. */
export { EXAMPLES_BY_COMMAND } from './examples.ts';
export { runCommandLine } from './run-command-line.ts';
export type { Outlet, World } from './world.ts';
