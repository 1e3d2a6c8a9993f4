import type { Command } from 'commander';
import { ask } from '../../ledger/index.ts';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { listOptions, type ListOptions } from './list-options.ts';
import { renderStories } from './render-stories.ts';
import type { Terminal } from './terminal.ts';
import { withLedgerThere } from './with-ledger.ts';

export const STORIES_EXAMPLES: readonly Example[] = [
  { line: 'hearsay stories', does: 'lists the stories of hearsay.db' },
  { line: 'hearsay stories --search "grain deal"', does: 'lists those that mention both words' },
];

interface StoriesOptions extends ListOptions {
  readonly search?: string;
}

export function defineStories(program: Command, terminal: Terminal): void {
  const command = program
    .command('stories')
    .summary('list the stories of a ledger')
    .description('Lists the stories that the articles of a ledger tell, with what the ledger holds.')
    .option('--search <words>', 'only stories with articles that have these words in title or publisher')
    .addHelpText('after', renderExamples(STORIES_EXAMPLES))
    .action(async ({ ledger: path, json, search, ...page }: StoriesOptions) => {
      const question = { kind: 'stories', ...page, ...(search !== undefined && { search }) } as const;
      const answer = await withLedgerThere(path, (ledger) => ask(ledger, question));
      await terminal.print(json ? toJsonLine(answer) : renderStories(answer, terminal.sheet));
    });
  for (const option of listOptions()) command.addOption(option);
}
