import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { LedgerError } from '../../ledger/index.ts';
import { defineAdd } from './add-command.ts';
import { defineClaims } from './claims-command.ts';
import { defineConflicts } from './conflicts-command.ts';
import { defineCopies } from './copies-command.ts';
import { defineDecisions } from './decision-commands.ts';
import { defineDesk } from './desk-command.ts';
import { DictionaryError } from './dictionary-error.ts';
import { defineEvents } from './events-command.ts';
import { defineParse } from './parse-command.ts';
import { defineRead } from './read-command.ts';
import { defineRebuild } from './rebuild-command.ts';
import { defineRegister } from './register-command.ts';
import { defineShow } from './show-command.ts';
import { defineStart } from './start-command.ts';
import { defineStatements } from './statements-command.ts';
import { defineStories } from './stories-command.ts';
import { isReaderGone, Terminal } from './terminal.ts';
import { defineTrend } from './trend-command.ts';
import type { World } from './world.ts';

const DONE = 0;
const TROUBLE = 1;
const WRONG_USE = 2;

function versionOf(manifest: URL): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

function createProgram(terminal: Terminal): Command {
  const { stdout, stderr } = terminal.world;
  const program = new Command('hearsay')
    .description('Who says what, on whose word, who denies it, and how many have it independently.')
    .version(versionOf(new URL('../../../package.json', import.meta.url)), '--version', 'print the version')
    .helpOption('--help', 'show what a command does and takes')
    .addHelpText(
      'after',
      `\nExit status: ${DONE} all read; ${TROUBLE} something could not be read or done; ${WRONG_USE} wrong use.`,
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => terminal.sheet.width,
      getErrHelpWidth: () => terminal.sheet.width,
      outputError: (text, write) => {
        write(text.replace(/^error:/, 'hearsay:'));
      },
    });
  for (const define of [
    defineRead,
    defineStatements,
    defineEvents,
    defineParse,
    defineAdd,
    defineStories,
    defineClaims,
    defineConflicts,
    defineCopies,
    defineShow,
    defineDecisions,
    defineRebuild,
    defineTrend,
    defineRegister,
    defineDesk,
    defineStart,
  ])
    define(program, terminal);
  return program;
}

/**
 * Runs one command to its end and tells its exit status: 0 where all went well; 1 where something could not be read
 * or done, each with a line on standard error; 2 for wrong use. Throws only for faults of Hearsay itself.
 *
 * @example await runCommandLine(['--version'], world) // 0
 */
export async function runCommandLine(argv: readonly string[], world: World): Promise<number> {
  const terminal = new Terminal(world);
  try {
    await createProgram(terminal).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (isReaderGone(error)) return DONE;
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE;
    if (!(error instanceof LedgerError || error instanceof DictionaryError)) throw error;
    await terminal.warn(error.message);
  } finally {
    terminal.rest();
  }
  return terminal.warnings > 0 ? TROUBLE : DONE;
}
