import { isAnalysed, type Entry } from '../../model/index.ts';
import { notAnalysedInWords } from './article-in-words.ts';
import { inPassing } from './in-passing.ts';
import { readPaths } from './read-paths.ts';
import type { FindingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads everything and prints what is made of each article, keeping nothing; nothing is printed for an empty text. An article in
 * another language is a line of trouble.
 */
export async function printEntries(
  paths: readonly string[],
  options: FindingOptions,
  render: (entry: Entry, isRepeated: boolean) => string,
  terminal: Terminal,
): Promise<void> {
  await inPassing(async (ledger) => {
    for await (const reading of readPaths(paths, ledger, options, terminal)) {
      if (reading.kind !== 'read') continue;
      const { entry, isRepeated } = reading;
      const { article, analysis } = entry;
      if (!isAnalysed(analysis)) {
        await terminal.warn(`${article.file}: ${notAnalysedInWords(analysis.language)}`);
        continue;
      }
      const text = render(entry, isRepeated);
      if (text !== '') await terminal.print(text);
    }
  });
}
