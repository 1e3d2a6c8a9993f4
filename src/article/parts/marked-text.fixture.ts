import assert from 'node:assert/strict';
import { furniture } from '../reading.fixture.ts';
import { markParts, type Known } from './mark-parts.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * Holds marked text against what the rules make of it: `KIND | WORDS` a line, `KIND+ | WORDS` where the next part stands in the
 * same line of the text.
 *
 * @example assertParts('headline | Talks resume\nbody | The talks resumed on Monday, the host said.')
 */
export function assertParts(marked: string, known: Partial<Known> = {}): void {
  const lines = marked
    .trim()
    .split('\n')
    .map((line) => /^\s*(\S+?)(\+?)\s*\| (.*)$/.exec(line)?.slice(1) ?? [])
    .map(([kind = '', goesOn = '', words = '']) => ({ kind, end: goesOn === '+' ? ' ' : '\n', words }));
  const text = lines.map(({ words, end }) => words + end).join('');
  const parts = markParts(splitParagraphs(text), { title: null, author: null, lexicon: furniture, ...known });
  assert.deepEqual(
    parts.map(({ kind, start, end }) => `${kind} | ${text.slice(start, end)}`),
    lines.map(({ kind, words }) => `${kind} | ${words}`),
  );
}
