import { readFileSync, writeFileSync } from 'node:fs';
import { parseConllu, type ConlluSentence } from '../../training/parse-conllu.ts';

/** A file that cannot be measured against; the message is a sentence for whoever named it. */
export class TreebankError extends Error {
  override readonly name = 'TreebankError';
}

/**
 * Reads a CoNLL-U file (https://universaldependencies.org/format.html) as gold.
 *
 * @throws TreebankError where there is no such file, where it is not CoNLL-U, and where it has no words
 */
export function readTreebank(path: string): readonly ConlluSentence[] {
  return toTreebank(path, readText(path));
}

/** The same out of a text; `name` is what errors call it. */
export function toTreebank(name: string, conllu: string): readonly ConlluSentence[] {
  const sentences = parse(name, conllu.replace(/^\uFEFF/u, ''));
  if (sentences.length === 0) throw new TreebankError(`${name} has no sentences`);
  for (const [i, { words }] of sentences.entries()) {
    const odd = words.findIndex(([id], at) => id !== `${at + 1}`);
    if (odd >= 0)
      throw new TreebankError(
        `${name} is not CoNLL-U: word ${odd + 1} of sentence ${i + 1} has the number ${words[odd]?.[0] ?? ''}`,
      );
  }
  return sentences;
}

function parse(name: string, conllu: string): readonly ConlluSentence[] {
  try {
    return parseConllu(conllu);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new TreebankError(`${name} is not CoNLL-U: ${error.message}`, { cause: error });
    throw error;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new TreebankError(`${path} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}

/** Writes what was read of a treebank. @throws TreebankError where it cannot be written there */
export function writeTreebank(path: string, conllu: string): void {
  try {
    writeFileSync(path, conllu);
  } catch (error) {
    throw new TreebankError(`${path} cannot be written: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    EACCES: 'this account may not',
  };
  return reasons[code] ?? code;
}
