import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn } from '../../../../test/read-english.ts';
import { wordingOf } from '../../../model/index.ts';

function placeOf(prose: string): string | null {
  const place = eventsIn(prose)[0]?.place;
  return place ? wordingOf(prose, place.spans) : null;
}

test('an act happened where it is said to', () => {
  assert.equal(placeOf('Two men were arrested by police in Lyon.'), 'Lyon');
});

test('to whom it is done is not where it happened', () => {
  assert.equal(placeOf('Russia attacked Ukraine.'), null);
});
