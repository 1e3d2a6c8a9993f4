import assert from 'node:assert/strict';
import test from 'node:test';
import { PLAIN_OUTLETS } from '../plain-analysis.fixture.ts';
import { findKnownOutlet, findOutlet, findSpeakingOutlet } from './find-outlet.ts';
import { namePublisher } from './name-publisher.ts';

const known = (phrase: string): string | undefined => findKnownOutlet(phrase, PLAIN_OUTLETS)?.name;
const told = (phrase: string): string | undefined => findOutlet(phrase, PLAIN_OUTLETS)?.name;
const speaking = (phrase: string): string | undefined => findSpeakingOutlet(phrase, PLAIN_OUTLETS)?.name;

test('a publisher goes by the first of its names', () => {
  assert.equal(known('the DW Agency’s Jan Roe'), 'Delta Wire');
  assert.equal(known('Delta Wire'), 'Delta Wire');
});

test('a name that is a plain word means the publisher only where nothing else stands beside it', () => {
  assert.equal(known('Tidings'), 'Tidings');
  assert.equal(known('Tidings of joy'), undefined);
});

test('a name within a longer name is not the publisher', () => {
  assert.equal(known('the House Harbour Courier committee'), undefined);
});

test('who was told is a publisher by a word of its name too', () => {
  assert.equal(told('the Brennick Courier of Lund'), 'Brennick Courier');
  assert.equal(told('a friend in Brennick'), undefined);
});

test('a report in a publisher speaks for it, its spokesman for himself', () => {
  assert.equal(speaking('a report in the Harbour Courier'), 'Harbour Courier');
  assert.equal(speaking('Delta Wire’s Jan Roe'), 'Delta Wire');
  assert.equal(speaking('the Harbour Courier'), 'Harbour Courier');
  assert.equal(speaking('Harbour Courier host Jan Roe'), undefined);
  assert.equal(speaking('Jan Roe, who spoke to Delta Wire'), undefined);
});

test('a publisher is known by its name in the register, or by its address', () => {
  const name = (publisher: string | null): string | null => namePublisher({ publisher }, PLAIN_OUTLETS);
  assert.equal(name('The Harbour Courier'), 'Harbour Courier');
  assert.equal(name('www.harbourcourier.com'), 'Harbour Courier');
  assert.equal(name('Brennick Bugle'), 'Brennick Bugle');
  assert.equal(name(null), null);
});
