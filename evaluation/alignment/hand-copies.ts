import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '../../src/model/index.ts';
import { assemble, type MadeCopy, type Source } from './make-copies.ts';

const REWRITES = new URL('../gold/rewrites.json', import.meta.url);

interface Rewrite {
  readonly source: string;
  readonly digest: string;
  readonly sentences: readonly { readonly from: readonly Span[]; readonly text: string }[];
}

/** A source, and what a reader wrote it anew as. */
export interface HandCopy {
  readonly source: Source;
  readonly copy: MadeCopy;
}

async function readText(data: string, name: string): Promise<string> {
  if (!name.startsWith('basil/')) return readFile(join(data, `${name}.txt`), 'utf8');
  const record = JSON.parse(await readFile(join(data, `${name}.json`), 'utf8')) as { readonly text: string };
  return record.text;
}

/**
 * The articles rewritten by hand, with the texts they were made of.
 *
 * @throws Error where a source is not the one that was rewritten
 */
export async function readHandCopies(data: string): Promise<readonly HandCopy[]> {
  const rewrites = JSON.parse(await readFile(REWRITES, 'utf8')) as readonly Rewrite[];
  return Promise.all(
    rewrites.map(async ({ source, digest, sentences }) => {
      const text = await readText(data, source);
      if (digest !== `sha256:${createHash('sha256').update(text).digest('hex')}`)
        throw new Error(`${source} is not the text that was rewritten`);
      const name = source.split('/').at(-1) ?? source;
      return {
        source: { name, text },
        copy: assemble(sentences.map(({ from, text: written }) => ({ source: name, from, text: written }))),
      };
    }),
  );
}
