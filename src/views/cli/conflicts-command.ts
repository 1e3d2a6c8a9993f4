import type { Command } from 'commander';
import { ask } from '../../ledger/index.ts';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { listOptions, type ListOptions } from './list-options.ts';
import { renderConflictList } from './render-lists.ts';
import type { Terminal } from './terminal.ts';
import { withLedgerThere } from './with-ledger.ts';

export const CONFLICTS_EXAMPLES: readonly Example[] = [
  { line: 'hearsay conflicts', does: 'lists where the articles of hearsay.db tell the same otherwise' },
  { line: 'hearsay conflicts --offset 40 --json', does: 'prints the second page for programs' },
];

export function defineConflicts(program: Command, terminal: Terminal): void {
  const command = program
    .command('conflicts')
    .summary('list where reports differ, slot by slot')
    .description(
      'Lists where articles that tell the same differ in a number, date, place, body, office, person or quotation: each value beside the others, what the register has against one, and who slipped.',
    )
    .addHelpText('after', renderExamples(CONFLICTS_EXAMPLES))
    .action(async ({ ledger: path, json, ...page }: ListOptions) => {
      const answer = await withLedgerThere(path, (ledger) => ask(ledger, { kind: 'conflicts', ...page }));
      await terminal.print(json ? toJsonLine(answer) : renderConflictList(answer, terminal.sheet));
    });
  for (const option of listOptions()) command.addOption(option);
}
