import type { Ledger } from '../../ledger/index.ts';
import { isAnalysed } from '../../model/index.ts';
import { readPaths } from './read-paths.ts';
import type { FindingOptions } from './reading-options.ts';
import { renderSummary, type Tally } from './render-summary.ts';
import type { Terminal } from './terminal.ts';

/** Reads everything into a ledger and prints what became of it. */
export async function addPaths(
  paths: readonly string[],
  ledger: Ledger,
  options: FindingOptions,
  terminal: Terminal,
): Promise<void> {
  let recorded = 0;
  let known = 0;
  const unreadBefore = terminal.warnings;
  const notAnalysed: Tally['notAnalysed'][number][] = [];
  for await (const reading of readPaths(paths, ledger, options, terminal)) {
    if (reading.kind === 'known') {
      known++;
      continue;
    }
    recorded++;
    const { article, analysis } = reading.entry;
    if (!isAnalysed(analysis)) notAnalysed.push({ file: article.file, language: analysis.language });
  }
  const unread = terminal.warnings - unreadBefore;
  await terminal.print(renderSummary({ recorded, known, unread, notAnalysed }, terminal.sheet));
}
