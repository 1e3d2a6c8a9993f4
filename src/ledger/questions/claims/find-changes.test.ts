import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId, toTellingRef, type ClaimChange, type ClaimState } from '../../../model/index.ts';
import type { ClaimRow } from './claim-rows.ts';
import { findChanges } from './find-changes.ts';

type Told = readonly [state: ClaimState, publishedAt: string | null, article?: number];

/** Tellings of articles 0, 1, 2 …, each leaving the claim in a state. */
function rowsOf(told: readonly Told[]): readonly ClaimRow[] {
  const stances = {
    claimed: 'affirms',
    'evidence claimed': 'affirms',
    confirmed: 'confirms',
    doubted: 'doubts',
    denied: 'denies',
  } as const;
  return told.map(([state, publishedAt, article], n): ClaimRow => ({
    claim: toId('c'),
    ref: toTellingRef(toId(`${article ?? n}`), toId('s1')),
    telling: toId('s1'),
    article: article ?? n,
    id: toId(`${article ?? n}`),
    publisher: null,
    publishedAt,
    stance: state === 'not observed' ? state : stances[state],
    claimsEvidence: state === 'evidence claimed',
    scope: [],
    root: null,
    isRejected: false,
    decision: null,
  }));
}

function changesOf(...told: readonly Told[]): readonly string[] {
  return findChanges(rowsOf(told)).map(
    ({ from, to, order }: ClaimChange) => `${from} → ${to}${order === 'known' ? '' : '?'}`,
  );
}

test('what was not observed in August and has evidence in January has changed', () => {
  assert.deepEqual(changesOf(['evidence claimed', '2024-01-04'], ['not observed', '2023-08-30T10:00:00Z']), [
    'not observed → evidence claimed',
  ]);
});

test('where dates do not tell, what was not observed came first, and the order is said to be unknown', () => {
  for (const [first, second] of [
    [null, null],
    [null, '2024-01-04'],
    ['2024-01-04', '2024-01-04T10:00:00Z'],
  ] as const)
    assert.deepEqual(changesOf(['evidence claimed', first], ['not observed', second]), [
      'not observed → evidence claimed?',
    ]);
});

test('what was observed and is not observed any more has changed the other way', () => {
  assert.deepEqual(changesOf(['evidence claimed', '2023-08-01'], ['not observed', '2024-01-04']), [
    'evidence claimed → not observed',
  ]);
});

test('who claims and who denies in one article, on one day or at unknown times is no change', () => {
  assert.deepEqual(changesOf(['claimed', '2024-01-04', 0], ['denied', '2024-01-04', 0]), []);
  assert.deepEqual(changesOf(['claimed', '2024-01-04'], ['denied', '2024-01-04']), []);
  assert.deepEqual(changesOf(['claimed', null], ['denied', null]), []);
});

test('a claim said again and again changes once by its denial, whatever the clock of later articles says', () => {
  const days = ['02', '05', '07', '01', '09'].map((day): Told => ['claimed', `2024-01-${day}`]);
  assert.deepEqual(changesOf(...days, ['denied', '2024-01-03'], ['denied', '2024-01-08']), [
    'claimed → denied',
  ]);
});

test('changes come in the order of publication', () => {
  assert.deepEqual(
    changesOf(['confirmed', '2024-03-01'], ['denied', '2024-02-01'], ['claimed', '2024-01-01']),
    ['claimed → denied', 'denied → confirmed'],
  );
});
