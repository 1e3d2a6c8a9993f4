import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitWords } from '../src/alignment/sketch/split-words.ts';
import type { FrequencyTable } from '../src/alignment/frequencies.ts';

/** Words of fewer articles are left out, so that no text can be told from the table. */
const FEWEST = 3;

async function readPolnear(data: string): Promise<readonly string[]> {
  const folder = join(data, 'polnear/train/text');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}

/** CoNLL-2003 as one article a string: each begins with its headline, a sentence before a dateline such as "PARIS 1996-08-22". */
async function readConll(data: string): Promise<readonly string[]> {
  const file = await readFile(join(data, 'names/conll2003-train.txt'), 'utf8');
  const sentences = file.split(/\n\s*\n/).map((block) => block.replace(/\s\S*(\n|$)/g, ' ').trim());
  const articles: string[][] = [[]];
  for (const sentence of sentences) {
    const current = articles.at(-1) ?? [];
    if (/^(\S+ ){1,4}\d{4}-\d\d-\d\d$/.test(sentence)) articles.push([current.pop() ?? '', sentence]);
    else current.push(sentence);
  }
  return articles.filter((article) => article.length > 0).map((article) => article.join('\n'));
}

/** Two significant digits: finer counts tell nothing more. */
function roundCount(count: number): number {
  return Number(count.toPrecision(2));
}

function countArticles(texts: readonly string[]): ReadonlyMap<string, number> {
  const countByWord = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(splitWords(text, [[0, text.length]], Infinity).map((found) => found.word)))
      countByWord.set(word, (countByWord.get(word) ?? 0) + 1);
  return countByWord;
}

function toTable(articles: number, countByWord: ReadonlyMap<string, number>): FrequencyTable {
  const kept = [...countByWord].filter(([, count]) => count >= FEWEST);
  const wordsByCount = Map.groupBy(kept, ([, count]) => roundCount(count));
  const rows = [...wordsByCount].sort(([a], [b]) => a - b);
  const words = Object.fromEntries(
    rows.map(([count, row]) => [
      count,
      row
        .map(([word]) => word)
        .sort()
        .join(' '),
    ]),
  );
  return { articles, words };
}

/** Counts in how many news articles each word stands: `node training/count-document-frequencies.ts [DATA]`. */
export async function countDocumentFrequencies(data: string): Promise<void> {
  const texts = [...(await readPolnear(data)), ...(await readConll(data))];
  const json = `${JSON.stringify(toTable(texts.length, countArticles(texts)), null, 1)}\n`;
  await writeFile(new URL('../weights/document-frequencies.json', import.meta.url), json);
  const digest = createHash('sha256').update(json).digest('hex');
  process.stdout.write(`${texts.length} articles, ${json.length} bytes, sha256:${digest}\n`);
}

if (import.meta.main)
  await countDocumentFrequencies(
    process.argv[2] ??
      process.env['HEARSAY_DATA'] ??
      fileURLToPath(new URL('../../shared/data', import.meta.url)),
  );
