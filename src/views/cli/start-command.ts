import type { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { ask } from '../../ledger/index.ts';
import { addPaths } from './add-paths.ts';
import { renderExamples, type Example } from './example.ts';
import { parsePort } from './parse-number.ts';
import { findingOptions, type FindingOptions } from './reading-options.ts';
import { renderStories } from './render-stories.ts';
import { DEFAULT_HOST, DEFAULT_PORT, serveUntilStopped, type DeskOptions } from './serve-until-stopped.ts';
import type { Terminal } from './terminal.ts';
import { DEFAULT_LEDGER, withLedger } from './with-ledger.ts';

export const START_EXAMPLES: readonly Example[] = [
  { line: 'hearsay start', does: 'reads the samples and shows them in the browser' },
  { line: 'hearsay start samples/articles/wagner-march.txt', does: 'reads a file instead' },
];

const SAMPLES = fileURLToPath(new URL('../../../samples/articles', import.meta.url));
const SAMPLES_LEDGER = 'hearsay-samples.db';
const SHOWN_STORIES = 20;

interface StartOptions extends FindingOptions, DeskOptions {
  readonly ledger?: string;
}

export function defineStart(program: Command, terminal: Terminal): void {
  const command = program
    .command('start')
    .summary('add articles, list the stories and open the desk')
    .description('Reads articles into a ledger, lists the stories, and serves the desk until Ctrl-C.')
    .argument('[source...]', 'files, folders, URLs, or - for standard input; the samples if there are none')
    .option(
      '--ledger <path>',
      `the file of the ledger (default: ${DEFAULT_LEDGER}, for the samples ${SAMPLES_LEDGER})`,
    )
    .option('--port <number>', 'the port to listen on, 0 for any that is free', parsePort, DEFAULT_PORT)
    .option('--host <name>', 'the address to listen on', DEFAULT_HOST)
    .addHelpText('after', renderExamples(START_EXAMPLES))
    .action(async (paths: readonly string[], { ledger: path, port, host, ...options }: StartOptions) => {
      const sources = paths.length > 0 ? paths : [SAMPLES];
      const file = path ?? (paths.length > 0 ? DEFAULT_LEDGER : SAMPLES_LEDGER);
      await withLedger(file, async (ledger) => {
        await addPaths(sources, ledger, options, terminal);
        const answer = await ask(ledger, { kind: 'stories', limit: SHOWN_STORIES });
        await terminal.print(`\n${renderStories(answer, terminal.sheet)}\n`);
        await serveUntilStopped(ledger, { port, host }, terminal);
      });
    });
  for (const option of findingOptions()) command.addOption(option);
}
