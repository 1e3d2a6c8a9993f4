import type { Command } from 'commander';
import { ask } from '../../ledger/index.ts';
import type { ArticleId } from '../../model/index.ts';
import { toAcrossLine, toArticleLine, toJsonLine } from '../read-json.ts';
import { rememberArticle, type ArticleMemory } from './article-memory.ts';
import { toReport } from './article-report.ts';
import { renderExamples, type Example } from './example.ts';
import { inPassing } from './in-passing.ts';
import { readPaths } from './read-paths.ts';
import { findingOptions, type FindingOptions } from './reading-options.ts';
import { renderAcross } from './render-across.ts';
import { renderArticle } from './render-article.ts';
import type { Terminal } from './terminal.ts';
import { toPlainText } from './to-plain-text.ts';

export const READ_EXAMPLES: readonly Example[] = [
  { line: 'hearsay read samples/articles/grain-deal-ends.txt', does: 'shows who says what in it' },
  { line: 'hearsay read --json samples/articles', does: 'prints a line of JSON for each article' },
];

interface ReadOptions extends FindingOptions {
  readonly json?: true;
}

export function defineRead(program: Command, terminal: Terminal): void {
  const command = program
    .command('read')
    .summary('show what articles say, keeping nothing')
    .description(
      'Shows what is found in each article as it is read, then what holds across them. Keeps nothing.',
    )
    .argument('<source...>', 'files, folders, URLs, or - for standard input')
    .option('--json', 'print a line of JSON for each article, and one for what holds across them')
    .addHelpText('after', renderExamples(READ_EXAMPLES))
    .action(async (paths: readonly string[], { json, ...options }: ReadOptions) => {
      const print = json ? printJson : printText;
      await print(paths, options, terminal);
    });
  for (const option of findingOptions()) command.addOption(option);
}

/** Prints a line of JSON an article and one for what holds across them; what is kept in between is the ledger's. */
async function printJson(
  paths: readonly string[],
  options: FindingOptions,
  terminal: Terminal,
): Promise<void> {
  await inPassing(async (ledger) => {
    for await (const reading of readPaths(paths, ledger, options, terminal)) {
      if (reading.kind === 'read')
        await terminal.print(toJsonLine(toArticleLine(reading.entry, reading.isRepeated)));
    }
    await terminal.print(toJsonLine(toAcrossLine(await ask(ledger, { kind: 'across' }))));
  });
}

async function printText(
  paths: readonly string[],
  options: FindingOptions,
  terminal: Terminal,
): Promise<void> {
  const memories = new Map<ArticleId, ArticleMemory>();
  await inPassing(async (ledger) => {
    for await (const reading of readPaths(paths, ledger, options, terminal)) {
      if (reading.kind !== 'read') continue;
      const report = toReport(reading.entry);
      const { id, file } = report.article;
      if (!reading.isRepeated) memories.set(id, rememberArticle(report));
      const text = reading.isRepeated
        ? `${toPlainText(file)}: the same article as one above`
        : renderArticle(report, terminal.sheet);
      await terminal.print(`${text}\n`);
    }
    if (memories.size === 0) return;
    await terminal.print(renderAcross(await ask(ledger, { kind: 'across' }), memories, terminal.sheet));
  });
}
