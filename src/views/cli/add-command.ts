import type { Command } from 'commander';
import { addPaths } from './add-paths.ts';
import { renderExamples, type Example } from './example.ts';
import { findingOptions, type FindingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';
import { DEFAULT_LEDGER, withLedger } from './with-ledger.ts';

export const ADD_EXAMPLES: readonly Example[] = [
  { line: 'hearsay add samples/articles', does: 'adds a folder of articles to hearsay.db' },
  {
    line: 'hearsay add --ledger cuttings.db samples/articles/clippings.jsonl',
    does: 'adds each record of a file',
  },
];

interface AddOptions extends FindingOptions {
  readonly ledger: string;
}

export function defineAdd(program: Command, terminal: Terminal): void {
  const command = program
    .command('add')
    .summary('read articles into a ledger')
    .description(
      'Reads articles into a ledger, founding it if need be. An article added twice is there once.',
    )
    .argument('<source...>', 'files, folders, URLs, or - for standard input')
    .option('--ledger <path>', 'the file of the ledger', DEFAULT_LEDGER)
    .addHelpText('after', renderExamples(ADD_EXAMPLES))
    .action(async (paths: readonly string[], { ledger: path, ...options }: AddOptions) => {
      await withLedger(path, (ledger) => addPaths(paths, ledger, options, terminal));
    });
  for (const option of findingOptions()) command.addOption(option);
}
