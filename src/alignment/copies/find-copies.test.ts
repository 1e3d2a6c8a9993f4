import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { CUT, OTHER_HAPPENING, OWN_REPORT, REWORDED, WIRE } from '../reports.fixture.ts';
import { copyBetween, sketchText } from '../sketch-text.fixture.ts';

test('a wire report printed whole is one verbatim passage', () => {
  const copy = copyBetween(sketchText('wire', WIRE), sketchText('paper', `Freighter aground\n\n${WIRE}`));
  assert.deepEqual(
    copy?.passages.map(({ kind, from }) => [kind, WIRE.slice(...from)]),
    [['verbatim', WIRE.slice(0, -1)]],
  );
  assert.deepEqual(copy.grounds, [
    '100 % of the shorter article stands in the other word for word, in 1 passage',
  ]);
});

test('a report cut to two of its paragraphs is a copy, whichever was recorded first', () => {
  for (const [earlier, later] of [
    [WIRE, CUT],
    [CUT, WIRE],
  ] as const) {
    const copy = copyBetween(sketchText('earlier', earlier), sketchText('later', later));
    assert.equal(copy?.passages.length, 1);
    assert.match(earlier.slice(...(copy.passages[0]?.from ?? [0, 0])), /^PORT ANSEL .* Feld said$/s);
  }
});

test('a report reworded sentence by sentence is a copy, its passages sentences', () => {
  const copy = copyBetween(sketchText('wire', WIRE), sketchText('digest', REWORDED));
  const reworded = copy?.passages.filter(({ kind }) => kind === 'reworded') ?? [];
  assert.ok(reworded.length >= 5, `${reworded.length} reworded`);
  const divers = reworded.find(({ from }) => WIRE.slice(...from).startsWith('Divers'));
  assert.match(REWORDED.slice(...(divers?.to ?? [0, 0])), /^Divers going down .* the keel$/);
});

test('two reports of one happening by different writers are no copy, though both quote the same words', () => {
  assert.equal(copyBetween(sketchText('wire', WIRE), sketchText('own', OWN_REPORT)), undefined);
});

test('a long speech quoted by both is no copy', () => {
  const speech = `"${WIRE.replaceAll('"', '')}"`;
  const first = sketchText('first', `The minister read the whole report aloud. ${speech} Then she sat down.`);
  const second = sketchText('second', `Reading was all that was done in parliament today. ${speech}`);
  assert.equal(copyBetween(first, second), undefined);
});

test('a sentence shared by two long articles is too little for a copy', () => {
  const sentence = 'Fishing within five miles of the wreck has been forbidden until further notice.';
  assert.equal(
    copyBetween(sketchText('wire', WIRE), sketchText('other', `${OTHER_HAPPENING} ${sentence}`)),
    undefined,
  );
});

test('the earlier published is copied from, even where it was recorded later', () => {
  const early = sketchText('early', WIRE, '2031-03-06T08:00:00Z');
  const late = sketchText('late', CUT, '2031-03-06T09:00:00Z');
  for (const copy of [copyBetween(early, late), copyBetween(late, early)])
    assert.deepEqual([copy?.from, copy?.to, copy?.direction], ['early', 'late', 'known']);
  const passage = copyBetween(late, early)?.passages[0];
  assert.equal(WIRE.slice(...(passage?.from ?? [0, 0])), CUT.slice(...(passage?.to ?? [0, 0])));
});

test('without two different publication times the direction is unknown, from the earlier recorded', () => {
  const copy = copyBetween(sketchText('a', WIRE, '2031-03-06'), sketchText('b', CUT, '2031-03-06T09:00:00Z'));
  assert.deepEqual([copy?.from, copy?.to, copy?.direction], ['a', 'b', 'unknown']);
});

test('verbatim passages slice to the same words, whatever was cut and moved', () => {
  const sentences = [...WIRE.split(/(?<=\.)\s/), ...OTHER_HAPPENING.split(/(?<=\.)\s/)];
  const text = fc.shuffledSubarray(sentences, { minLength: 4 }).map((chosen) => chosen.join(' '));
  const wordsIn = (passage: string): readonly string[] =>
    passage.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(text, text, (first, second) => {
      for (const passage of copyBetween(sketchText('a', first), sketchText('b', second))?.passages ?? []) {
        const [from, to] = [wordsIn(first.slice(...passage.from)), wordsIn(second.slice(...passage.to))];
        if (passage.kind === 'verbatim') assert.deepEqual(from, to);
        else assert.notDeepEqual(from, to);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
