import type { Command } from 'commander';
import type { ReadLimits, Source, Tools } from '../../engine.ts';
import { isAnalysed, sentenceCountOf, type Analysis, type Article, type Unread } from '../../model/index.ts';
import { renderConllu } from '../conllu/render-conllu.ts';
import { toParsedSentence } from '../parsed-sentence.ts';
import { toJsonLine } from '../read-json.ts';
import { notAnalysedInWords } from './article-in-words.ts';
import { renderExamples, type Example } from './example.ts';
import { readSources, type Engine } from './read-sources.ts';
import { readingOptions, type ReadingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';

export const PARSE_EXAMPLES: readonly Example[] = [
  { line: 'hearsay parse samples/articles/grain-deal-ends.txt', does: 'prints its sentences as CoNLL-U' },
  { line: 'hearsay parse --json samples/articles/wagner-march.txt', does: 'prints a line of JSON for each' },
];

const HELP = `
A row has a word's number, form, lemma, UD tag, Penn tag, head and relation; the
last column says where the word stands in the article's text (start=, end=, in
UTF-16 code units) and who is meant. Entity=(e1-person-name opens a mention of
e1 by name, e1) closes it, (e1-person-pronoun) is a mention of one word.`;

/** Characters that are printed at once: a sentence alone is too little to write. */
const AT_ONCE = 65_536;

interface Parsing {
  readonly kind: 'parsed';
  readonly article: Article;
  readonly analysis: Analysis;
}

interface ParseOptions extends ReadingOptions {
  readonly json?: true;
}

export function defineParse(program: Command, terminal: Terminal): void {
  const command = program
    .command('parse')
    .summary('show how the sentences of articles are read')
    .description('Prints the sentences of each article as CoNLL-U: words, tags, heads, who is meant.')
    .argument('<source...>', 'files, folders, URLs, or - for standard input')
    .option('--json', 'print a line of JSON for each sentence')
    .addHelpText('after', HELP)
    .addHelpText('after', renderExamples(PARSE_EXAMPLES))
    .action(async (paths: readonly string[], { json, ...options }: ParseOptions) => {
      const read = readSources<Parsing>(paths, { read: parseSource }, options, terminal);
      for await (const { article, analysis } of read) {
        if (isAnalysed(analysis))
          await printAll(json ? linesOf(article, analysis) : renderConllu(article, analysis), terminal);
        else await terminal.warn(`${article.file}: ${notAnalysedInWords(analysis.language)}`);
      }
    });
  for (const option of readingOptions()) command.addOption(option);
}

async function* parseSource(
  { readArticles, analyse }: Engine,
  source: Source,
  tools: Tools,
  limits: Partial<ReadLimits>,
): AsyncGenerator<Parsing | Unread> {
  for await (const found of readArticles(source, tools, limits))
    yield found.kind === 'unread'
      ? found
      : { kind: 'parsed', article: found, analysis: analyse(found, tools.reader) };
}

function* linesOf(article: Article, analysis: Analysis): Generator<string> {
  for (let sentence = 0; sentence < sentenceCountOf(analysis); sentence++)
    yield toJsonLine({ file: article.file, ...toParsedSentence(article, analysis, sentence) });
}

/** Prints blocks in large pieces, each with a line break after it. */
async function printAll(blocks: Iterable<string>, terminal: Terminal): Promise<void> {
  let pending: string[] = [];
  let size = 0;
  for (const block of blocks) {
    pending.push(block);
    size += block.length;
    if (size < AT_ONCE) continue;
    await terminal.print(pending.join('\n'));
    [pending, size] = [[], 0];
  }
  if (pending.length > 0) await terminal.print(pending.join('\n'));
}
