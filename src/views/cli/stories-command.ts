import type { Command } from 'commander';
import { ask } from '../../ledger/index.ts';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { parseCount } from './parse-number.ts';
import { renderStories } from './render-stories.ts';
import type { Terminal } from './terminal.ts';
import { DEFAULT_LEDGER, withLedgerThere } from './with-ledger.ts';

export const STORIES_EXAMPLES: readonly Example[] = [
  { line: 'hearsay stories', does: 'lists the stories of hearsay.db' },
  { line: 'hearsay stories --search "grain deal"', does: 'lists those that mention both words' },
];

const A_PAGE = 40;

interface StoriesOptions {
  readonly ledger: string;
  readonly search?: string;
  readonly limit: number;
  readonly offset: number;
  readonly json?: true;
}

export function defineStories(program: Command, terminal: Terminal): void {
  program
    .command('stories')
    .summary('list the stories of a ledger')
    .description('Lists the stories that the articles of a ledger tell, with what the ledger holds.')
    .option('--ledger <path>', 'the file of the ledger', DEFAULT_LEDGER)
    .option('--search <words>', 'only stories with articles that have these words in title or publisher')
    .option('--limit <number>', 'how many at most', parseCount, A_PAGE)
    .option('--offset <number>', 'how many to pass over', parseCount, 0)
    .option('--json', 'print one line of JSON')
    .addHelpText('after', renderExamples(STORIES_EXAMPLES))
    .action(async ({ ledger: path, json, search, ...page }: StoriesOptions) => {
      const question = { kind: 'stories', ...page, ...(search !== undefined && { search }) } as const;
      const answer = await withLedgerThere(path, (ledger) => ask(ledger, question));
      await terminal.print(json ? toJsonLine(answer) : renderStories(answer, terminal.sheet));
    });
}
