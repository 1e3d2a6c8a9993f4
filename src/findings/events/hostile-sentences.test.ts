import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseProse, knowledge } from '../../../test/read-english.ts';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { toScene } from '../scene.ts';
import { findEvents } from './find-events.ts';

const NOBODY_ELSE = {
  statements: [],
  dates: [],
  codesOf: () => ({ codes: [], sector: null }),
  entityOn: () => null,
  doubtOf: () => null,
  stateOf: () => null,
};
/** Far above what is needed, so that a busy machine does not fail it, and far below what anything quadratic takes. */
const MOST_SECONDS = 6;

function secondsFor(prose: string): number {
  const scene = toScene(toPlainArticle('prose.txt', prose), analyseProse(prose));
  const { user } = process.cpuUsage();
  findEvents(scene, NOBODY_ELSE, knowledge.events);
  return process.cpuUsage({ user, system: 0 }).user / 1e6;
}

const repeat = (words: string, count: number): string => Array.from({ length: count }, () => words).join(' ');

const TEXTS: Readonly<Record<string, string>> = {
  'five thousand countries in a row': repeat('France China Iran Russia Japan', 1000),
  'five thousand countries in a list': repeat('France, China, Iran, Russia, Japan,', 1000),
  'two thousand verbs in a sentence': `France ${repeat('attacked and accused and', 1000)} met China.`,
  'two thousand acts within acts': repeat('attack on', 2000),
  'forty who do five hundred things': `${repeat('France and', 40)} Iran ${repeat('bombed and', 500)} met China.`,
  'twenty thousand words without a stop': repeat(
    'the minister of France accused rebels near Paris and',
    2200,
  ),
};

for (const [phenomenon, prose] of Object.entries(TEXTS))
  test(`events are found in time: ${phenomenon}`, () => {
    assert.ok(secondsFor(prose) < MOST_SECONDS);
  });
