import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseCodeIn } from './coded-prose.fixture.ts';

test('a phrase that is a name, a title with a name or a pronoun has the code of whom it means', () => {
  assert.equal(phraseCodeIn('They praised [North Korea] on Monday.').code, 'PRK');
  assert.equal(phraseCodeIn('[Defense Secretary Orla Brandt] said talks had failed.').code, 'USAGOVMIL');
  assert.equal(phraseCodeIn('Orla Brandt arrived. [She] said talks had failed.').code, 'USAGOVMIL');
});

test('a described party has state and sector, and says where they come from', () => {
  const { code, sector, source } = phraseCodeIn('[French police] arrested two men.');
  assert.deepEqual([code, sector], ['FRACOP', 'COP']);
  assert.equal(source?.file, 'register/states.tsv');
  assert.equal(phraseCodeIn('[North Korean missiles] fell into the sea.').code, 'PRK');
  assert.equal(phraseCodeIn('They met [a Russian army spokesman].').code, 'RUSMIL');
});

test('without a state there is the sector alone, and without a noun for actors nothing', () => {
  const rebels = phraseCodeIn('[The rebels] took two towns.');
  assert.deepEqual([rebels.code, rebels.sector], [null, 'REB']);
  const rain = phraseCodeIn('[The rain] fell for two days.');
  assert.deepEqual([rain.code, rain.sector, rain.source], [null, null, null]);
});

test('several that are joined before one noun have a code each', () => {
  const { code, codes } = phraseCodeIn('They watched [Chinese and Russian troops] on the hill.');
  assert.deepEqual([code, codes], ['CHNMIL', ['CHNMIL', 'RUSMIL']]);
  assert.deepEqual(phraseCodeIn('They watched [Russian troops] on the hill.').codes, ['RUSMIL']);
});
