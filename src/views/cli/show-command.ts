import type { Command } from 'commander';
import { ask } from '../../ledger/index.ts';
import type { NotFoundAnswer } from '../../model/index.ts';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { renderShown } from './render-shown.ts';
import type { Terminal } from './terminal.ts';
import { DEFAULT_LEDGER, withLedgerThere } from './with-ledger.ts';

export const SHOW_EXAMPLES: readonly Example[] = [
  { line: 'hearsay show 757d02cf', does: 'shows an article, here one of the samples' },
  { line: 'hearsay show 757d02cfe1b5c4e4#s1', does: 'shows a statement in it' },
];

interface ShowOptions {
  readonly ledger: string;
  readonly json?: true;
}

export function defineShow(program: Command, terminal: Terminal): void {
  program
    .command('show')
    .summary('show a story, article, statement, event, claim or conflict')
    .description(
      'Shows what an id stands for: a story, an article, a statement, an event, a claim or a conflict.',
    )
    .argument('<id>', 'the id, or as much of its beginning as no other id shares')
    .option('--ledger <path>', 'the file of the ledger', DEFAULT_LEDGER)
    .option('--json', 'print one line of JSON')
    .addHelpText('after', renderExamples(SHOW_EXAMPLES))
    .action(async (id: string, { ledger: path, json }: ShowOptions) => {
      const answer = await withLedgerThere(path, (ledger) => ask(ledger, { kind: 'show', id }));
      if (answer.kind === 'not-found') await terminal.warn(explain(answer, path));
      if (json) await terminal.print(toJsonLine(answer));
      else if (answer.kind !== 'not-found') await terminal.print(renderShown(answer, terminal.sheet));
    });
}

function explain({ id, matches }: NotFoundAnswer, path: string): string {
  if (matches.length === 0) return `${path} has nothing with the id ${id}`;
  return `several ids begin with ${id}: ${matches.join(', ')}`;
}
