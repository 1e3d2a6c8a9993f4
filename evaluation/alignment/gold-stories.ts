import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/model/index.ts';
import { toPlainArticle } from '../../test/plain-article.ts';

/** An article, and the happening that people say it tells. */
export interface ToldArticle {
  readonly article: Article;
  readonly story: string;
}

/** BASIL: 60 happenings, each as three outlets told it, with the day of publication. */
export async function readBasil(data: string): Promise<readonly ToldArticle[]> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(data, 'basil', `${name}.json`), 'utf8'));
  const storyByName = (await read('stories')) as Record<string, string>;
  return Promise.all(
    Object.entries(storyByName).map(async ([name, story]) => {
      const record = (await read(name)) as { readonly text: string; readonly published: string | null };
      return { article: toPlainArticle(name, record.text, record.published), story };
    }),
  );
}

const TOKEN = /<token [^>]*sentence="(\d+)"[^>]*>([^<]*)<\/token>/g;
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of an ECB+ file: tokens parted by spaces, a sentence a line. */
function toText(xml: string): string {
  const tokensBySentence = Map.groupBy(xml.matchAll(TOKEN), ([, sentence]) => sentence);
  return [...tokensBySentence.values()]
    .map((tokens) => tokens.map(([, , token = '']) => token).join(' '))
    .join('\n')
    .replace(/&(\w+);/g, (entity, name: string) => CHARACTERS[name] ?? entity);
}

/** ECB+ as it lies here: two happenings a topic, one of the first collection and one of its extension; without dates. */
export async function readEcb(data: string): Promise<readonly ToldArticle[]> {
  const files = await readdir(join(data, 'ecb'), { recursive: true });
  return Promise.all(
    files
      .filter((file) => file.endsWith('.xml'))
      .sort()
      .map(async (file) => {
        const text = toText(await readFile(join(data, 'ecb', file), 'utf8'));
        const [, story = file] = /(\d+)_\d+(?=ecb)/.exec(file) ?? [];
        const collection = file.includes('ecbplus') ? 'ecbplus' : 'ecb';
        return { article: toPlainArticle(file, text, null), story: `${story} ${collection}` };
      }),
  );
}
