import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import type { Station } from '../station.ts';
import { toPlainArticle } from '../../test/plain-article.ts';

/** English news, a sentence an article, told as English: whatever is not would be kept unread. */
export const language: Station = {
  name: 'language',
  gold: ['plover/plv-train.jsonl', 'plover/dev.json'],
  measure(data, { reader }) {
    const read = (path: string): string => readFileSync(join(data, path), 'utf8');
    const lines = read('plover/plv-train.jsonl').trim().split('\n');
    const records = [
      ...lines.map((line): unknown => JSON.parse(line)),
      ...(JSON.parse(read('plover/dev.json')) as unknown[]),
    ];
    const texts = records.flatMap((record) => (record as { readonly text?: string | null }).text ?? []);
    const english = texts.filter(
      (text) => analyse(toPlainArticle('sentence', text), reader).language.code === 'en',
    );
    return { 'English told as English': english.length / texts.length };
  },
};
