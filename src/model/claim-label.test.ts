import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimLabel } from './claim-label.ts';

test('a claim goes by the shortest wording that tells who does what', () => {
  const wordings = [
    'that the ministry, which has long been asked about it, would close both of the bridges before winter',
    'that the ministry would close the bridges',
    'such closures',
  ];
  assert.equal(claimLabel(wordings), 'the ministry would close the bridges');
});

test('where all are short, the longest says most', () => {
  assert.equal(claimLabel(['closures', 'the bridge\nclosures']), 'the bridge closures');
});

test('a claim without a wording has no name', () => {
  assert.equal(claimLabel([]), '');
});
