import type { Command } from 'commander';
import { ask } from '../../ledger/index.ts';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { listOptions, type ListOptions } from './list-options.ts';
import { renderClaims } from './render-lists.ts';
import type { Terminal } from './terminal.ts';
import { withLedgerThere } from './with-ledger.ts';

export const CLAIMS_EXAMPLES: readonly Example[] = [
  { line: 'hearsay claims', does: 'lists the claims of hearsay.db, those denied or changed first' },
  { line: 'hearsay claims --limit 5 --json', does: 'prints the first five for programs' },
];

export function defineClaims(program: Command, terminal: Terminal): void {
  const command = program
    .command('claims')
    .summary('list what is claimed, by whom, and who denies it')
    .description(
      'Lists the claims that more than one telling makes: who affirms them, who denies what of them, since when, and on how many acts of reporting they rest.',
    )
    .addHelpText('after', renderExamples(CLAIMS_EXAMPLES))
    .action(async ({ ledger: path, json, ...page }: ListOptions) => {
      const answer = await withLedgerThere(path, (ledger) => ask(ledger, { kind: 'claims', ...page }));
      await terminal.print(json ? toJsonLine(answer) : renderClaims(answer, terminal.sheet));
    });
  for (const option of listOptions()) command.addOption(option);
}
