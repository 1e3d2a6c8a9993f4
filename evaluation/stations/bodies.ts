import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DEFAULT_READ_OPTIONS, readSource } from '../../src/article/index.ts';
import type { Tools } from '../../src/engine.ts';
import type { Article } from '../../src/model/index.ts';

type Bodies = Readonly<Record<string, { readonly articleBody: string }>>;

interface Referee {
  score(gold: Bodies, predicted: Bodies): { precision: number; recall: number; f1: number };
}

/** Article bodies taken out of web pages, read as a user would read them, against scrapinghub's article-extraction benchmark. */
export async function measureBodies(data: string, { furniture }: Tools): Promise<Record<string, number>> {
  const referee = (await import(join(data, '../score/bodies.mjs'))) as Referee;
  const folder = join(data, 'pages');
  const gold = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Bodies;
  const options = { ...DEFAULT_READ_OPTIONS, furniture };
  const predicted: Record<string, { articleBody: string }> = {};
  for (const page of Object.keys(gold)) {
    const html = gunzipSync(readFileSync(join(folder, `${page}.html.gz`)));
    for await (const found of readSource({ kind: 'stdin', at: '-' }, { ...options, stdin: onlyOne(html) }))
      predicted[page] = { articleBody: found.kind === 'article' ? bodyOf(found) : '' };
  }
  const { precision, recall, f1 } = referee.score(gold, predicted);
  return { 'body precision': precision, 'body recall': recall, 'body F1': f1 };
}

/** The report with its headings, from its first words on. */
function bodyOf({ text, parts }: Article): string {
  const first = parts.findIndex(
    ({ kind, start, end }) =>
      kind === 'body' || (kind === 'dateline' && /[—–-]$/.test(text.slice(start, end))),
  );
  const report = parts.filter(({ kind }, i) => i >= first && ['body', 'headline', 'dateline'].includes(kind));
  return report.map(({ start, end }) => text.slice(start, end)).join('\n');
}

async function* onlyOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
