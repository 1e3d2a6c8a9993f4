import assert from 'node:assert/strict';
import { sliceOf, type Span, type Statement } from '../src/model/index.ts';
import { parseMarkedText, type MarkedStatement } from './marked-text.ts';
import { statementsIn } from './read-english.ts';

/** Holds the statements found in a marked text against its marks, word by word: commas at a span's edge cost nothing. */
export function assertStatements(marked: string): void {
  const { text, statements } = parseMarkedText(marked);
  const found = statementsIn(text).map((statement) => describe(text, rolesOf(statement)));
  assert.deepEqual(found.sort(), statements.map((statement) => describe(text, statement)).sort());
}

function rolesOf({ speaker, cue, content }: Statement): MarkedStatement {
  return { speaker: speaker?.spans ?? [], cue: cue.spans, content: content.spans };
}

function describe(text: string, roles: MarkedStatement): string {
  const words = (spans: readonly Span[] | undefined): string =>
    (spans ?? []).flatMap((span) => sliceOf(text, span).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return `${words(roles['speaker']) || '(nobody)'} | ${words(roles['cue'])} | ${words(roles['content'])}`;
}
