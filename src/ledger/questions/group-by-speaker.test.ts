import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSpeaker, toPlainStatement } from '../../../test/plain-statement.ts';
import {
  toId,
  toStatementRef,
  type Entity,
  type MentionForm,
  type StatementInContext,
} from '../../model/index.ts';
import { groupBySpeaker, type AttributedStatement } from './group-by-speaker.ts';

/** A statement of the article by a speaker in these words. */
function said(
  article: string,
  speaker: string | null,
  form: MentionForm,
  entity: Entity | null = null,
): AttributedStatement {
  const found: StatementInContext = {
    ref: toStatementRef(toId(article), toId('s1')),
    statement: toPlainStatement({
      speaker: speaker === null ? null : toPlainSpeaker([[0, 1]], { form, entity: entity?.id ?? null }),
    }),
    speaker,
    hops: [],
    addressee: null,
    article: {
      id: toId(article),
      label: article,
      file: article,
      publisher: null,
      publishedAt: null,
      publishedBy: 'unknown',
      language: { code: 'en', confidence: 1 },
      statements: 1,
    },
    passage: { text: 'x', start: 0 },
    denies: null,
    deniedBy: [],
    within: null,
    holds: [],
  };
  return { found, entity };
}

function person(name: string): Entity {
  return { id: toId('e1'), name, kind: 'person', place: null, codes: [], register: null, mentions: [[0, 1]] };
}

function sizes(attributed: readonly AttributedStatement[]): readonly (readonly [string | null, number])[] {
  return groupBySpeaker(attributed).map(({ speaker, statements }) => [speaker, statements.length]);
}

test('a short and a full name of one speaker are one group across articles', () => {
  const attributed = [
    said('a', 'Kron', 'name', person('Kron')),
    said('b', 'Ada Kron', 'name', person('Ada Kron')),
    said('c', 'Ada Kron', 'pronoun', person('Ada Kron')),
  ];
  assert.deepEqual(sizes(attributed), [['Ada Kron', 3]]);
});

test('an unresolved pronoun is nobody else’s, and of its own article only', () => {
  const attributed = [said('a', 'he', 'pronoun'), said('b', 'He', 'pronoun'), said('b', 'he', 'pronoun')];
  assert.deepEqual(sizes(attributed), [
    ['“He” (unnamed)', 2],
    ['“he” (unnamed)', 1],
  ]);
});

test('descriptions in the same words stand together, and apart from names', () => {
  const attributed = [
    said('a', 'an official', 'description'),
    said('b', 'An official', 'description'),
    said('b', 'Official', 'name'),
  ];
  assert.deepEqual(sizes(attributed), [
    ['an official', 2],
    ['Official', 1],
  ]);
});

test('a description in the letters of a name is that name', () => {
  const attributed = [
    said('a', 'The Veldmar council', 'name', { ...person('The Veldmar council'), kind: 'organisation' }),
    said('b', 'the  Veldmar council', 'description'),
    said('b', 'the veldmar council', 'description'),
  ];
  assert.deepEqual(sizes(attributed), [
    ['The Veldmar council', 2],
    ['the veldmar council', 1],
  ]);
});

test('most statements come first and those of nobody last', () => {
  const attributed = [
    said('a', null, 'name'),
    said('b', null, 'name'),
    said('b', null, 'name'),
    said('a', 'Ben Ruiz', 'name'),
    said('a', 'Ada Kron', 'name'),
    said('b', 'Ada Kron', 'name'),
  ];
  assert.deepEqual(sizes(attributed), [
    ['Ada Kron', 2],
    ['Ben Ruiz', 1],
    [null, 3],
  ]);
});

test('a speaker who is called “nobody” is somebody', () => {
  assert.equal(sizes([said('a', 'nobody', 'description'), said('a', null, 'name')]).length, 2);
});
