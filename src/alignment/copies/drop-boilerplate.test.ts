import assert from 'node:assert/strict';
import test from 'node:test';
import { OTHER_HAPPENING, OWN_REPORT, WIRE } from '../reports.fixture.ts';
import { PLAIN_KNOWLEDGE } from '../plain-analysis.fixture.ts';
import { sketchText, toCandidate } from '../sketch-text.fixture.ts';
import { findCopies } from './find-copies.ts';

const MOTTO =
  'The Lantern belongs to its readers alone, takes no money from parties or ministries, and mends in print whatever it has got wrong.';

function copiedFrom(article: string, ...earlier: readonly string[]): readonly string[] {
  const candidates = earlier.map((text, number) => toCandidate(sketchText(`earlier ${number}`, text)));
  return findCopies(sketchText('late', article), candidates, PLAIN_KNOWLEDGE).map(({ from, to }) =>
    from === 'late' ? to : from,
  );
}

test('what a publisher puts under every article is no trace of copying', () => {
  const long = `${WIRE}\n\n${WIRE.replaceAll('.', ' again.')}`;
  assert.deepEqual(copiedFrom(`${long}\n\n${MOTTO}`, `${OTHER_HAPPENING}\n\n${MOTTO}`), []);
});

test('nor is it where the other tells of the same', () => {
  const earlier = [`${OTHER_HAPPENING}\n\n${MOTTO}`, `${OWN_REPORT}\n\n${MOTTO}`];
  assert.deepEqual(copiedFrom(`${WIRE}\n\n${MOTTO}`, ...earlier), []);
});

test('the wire itself is found under it', () => {
  const earlier = [`${OTHER_HAPPENING}\n\n${MOTTO}`, WIRE];
  assert.deepEqual(copiedFrom(`${WIRE}\n\n${MOTTO}`, ...earlier), ['earlier 1']);
});
