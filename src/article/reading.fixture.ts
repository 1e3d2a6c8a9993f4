import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Unread } from '../model/index.ts';
import { DEFAULT_READ_OPTIONS, parseFurniture, readSource, type ReadOptions, type Source } from './index.ts';
import { temporaryFolder } from '../../test/temporary-folder.ts';

/** The lexicon that Hearsay ships. */
export const furniture = parseFurniture(
  readFileSync(new URL('../../lexicon/furniture.tsv', import.meta.url), 'utf8'),
);

/** Everything that a source holds. */
export async function readAllOf(
  source: Source,
  options: Partial<ReadOptions> = {},
): Promise<readonly (Article | Unread)[]> {
  const found: (Article | Unread)[] = [];
  for await (const one of readSource(source, { ...DEFAULT_READ_OPTIONS, furniture, ...options }))
    found.push(one);
  return found;
}

/** The one thing that a file of that name with that content is read as. */
export async function readFileAs(
  name: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<Article | Unread> {
  const found = await readAllOf({ kind: 'file', at: writeFile(name, content) }, options);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} things in ${name}`);
  return only;
}

/** An article of a file; fails where it was not read. */
export async function readArticleAs(name: string, content: string | Uint8Array): Promise<Article> {
  const found = await readFileAs(name, content);
  if (found.kind === 'unread') throw new Error(found.detail);
  return found;
}

/** Writes a file into a folder of its own and gives its path. */
export function writeFile(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** Bytes as they come in from outside, in pieces of any size. */
export async function* inPieces(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

/** Why something was not read; `read` where it was. */
export function reasonOf(found: Article | Unread | undefined): string {
  return found?.kind === 'unread' ? found.because : 'read';
}
