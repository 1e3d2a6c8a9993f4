import type { Command } from 'commander';
import { ask } from '../../ledger/index.ts';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { listOptions, type ListOptions } from './list-options.ts';
import { renderCopies } from './render-lists.ts';
import type { Terminal } from './terminal.ts';
import { withLedgerThere } from './with-ledger.ts';

export const COPIES_EXAMPLES: readonly Example[] = [
  { line: 'hearsay copies', does: 'lists who copied whom in hearsay.db, with the words' },
  { line: 'hearsay copies --limit 10', does: 'lists ten of them' },
];

export function defineCopies(program: Command, terminal: Terminal): void {
  const command = program
    .command('copies')
    .summary('list who copied whom, with the words shown')
    .description(
      'Lists the articles that share passages, word for word or reworded: which has them from which where that is known, why it counts as a copy, and the words side by side.',
    )
    .addHelpText('after', renderExamples(COPIES_EXAMPLES))
    .action(async ({ ledger: path, json, ...page }: ListOptions) => {
      const answer = await withLedgerThere(path, (ledger) => ask(ledger, { kind: 'copies', ...page }));
      await terminal.print(json ? toJsonLine(answer) : renderCopies(answer, terminal.sheet));
    });
  for (const option of listOptions()) command.addOption(option);
}
