import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { CUT, OTHER_HAPPENING, OWN_REPORT, REWORDED, WIRE } from '../reports.fixture.ts';
import { PLAIN_KNOWLEDGE } from '../plain-analysis.fixture.ts';
import { copyBetween, sketchText, toCandidate } from '../sketch-text.fixture.ts';
import { findCopies } from './find-copies.ts';

test('a wire report printed whole is one verbatim passage', () => {
  const copy = copyBetween(sketchText('wire', WIRE), sketchText('paper', `Freighter aground\n\n${WIRE}`));
  assert.deepEqual(
    copy?.passages.map(({ kind, from }) => [kind, WIRE.slice(...from)]),
    [['verbatim', WIRE.slice(0, -1)]],
  );
  assert.deepEqual(copy.grounds, [
    '100 % of the shorter article stands in the other word for word, in 1 passage',
    'both are credited to Delta Wire',
  ]);
});

test('a report cut to two of its paragraphs comes from the full one, whichever was recorded first', () => {
  for (const [earlier, later, full] of [
    [WIRE, CUT, 'earlier'],
    [CUT, WIRE, 'later'],
  ] as const) {
    const copy = copyBetween(sketchText('earlier', earlier), sketchText('later', later));
    assert.deepEqual([copy?.from, copy?.direction, copy?.passages.length], [full, 'known', 1]);
    assert.match(WIRE.slice(...(copy?.passages[0]?.from ?? [0, 0])), /^PORT ANSEL .* Feld said$/s);
    assert.match(
      copy?.grounds.at(-1) ?? '',
      /^\d+ % of the copy stands in the original, \d+ % of the original in the copy$/,
    );
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

test('without two different publication times, and neither cut, the direction is unknown, from the earlier recorded', () => {
  const copy = copyBetween(
    sketchText('a', WIRE, '2031-03-06'),
    sketchText('b', WIRE, '2031-03-06T09:00:00Z'),
  );
  assert.deepEqual([copy?.from, copy?.to, copy?.direction], ['a', 'b', 'unknown']);
});

test('an article merged of two comes from both, though nothing is dated', () => {
  const halves = [WIRE, OTHER_HAPPENING].map((text) => text.split('\n\n').slice(0, 2).join('\n\n'));
  const whole = [toCandidate(sketchText('ship', WIRE)), toCandidate(sketchText('vote', OTHER_HAPPENING))];
  const copies = findCopies(sketchText('digest', halves.join('\n\n')), whole, PLAIN_KNOWLEDGE);
  assert.deepEqual(
    copies.map(({ from, direction, grounds }) => [from, direction, grounds.at(-1)]),
    [
      ['ship', 'known', 'what it does not have from here it has from vote'],
      ['vote', 'known', 'what it does not have from here it has from ship'],
    ],
  );
});

test('the same article with one word changed is a copy, the changed sentence a passage of its own', () => {
  const changed = WIRE.replace('eleven', 'fifteen');
  const copy = copyBetween(sketchText('wire', WIRE), sketchText('paper', changed));
  assert.deepEqual(
    copy?.passages.map(({ kind }) => kind),
    ['verbatim', 'reworded', 'verbatim'],
  );
  assert.match(
    changed.slice(...(copy.passages[1]?.to ?? [0, 0])),
    /^Divers .* fifteen meters along the keel$/,
  );
});

test('an article that prints another whole within its own report has it from there', () => {
  const around = OTHER_HAPPENING.split('\n\n').join(`\n\n${WIRE}\n\n`).replace(`\n\n${WIRE}`, '');
  const copy = copyBetween(sketchText('around', around), sketchText('wire', WIRE));
  assert.equal(copy?.passages.length, 1);
  assert.equal(WIRE.slice(...(copy.passages[0]?.to ?? [0, 0])), WIRE.slice(0, -1));
});

test('a credit outweighs a clock that runs backwards, and the grounds say so', () => {
  const wire = { ...sketchText('wire', WIRE, '2031-03-07'), publisher: 'Delta Wire', credits: [] };
  const paper = sketchText('paper', WIRE, '2031-03-06');
  const copy = copyBetween(wire, paper);
  assert.deepEqual([copy?.from, copy?.direction], ['wire', 'known']);
  assert.deepEqual(copy?.grounds.slice(-2), [
    'one credits Delta Wire, which published the other',
    'the one that is credited is dated later',
  ]);
});

test('a story of three hundred prints of one wire costs each no more than its candidates', () => {
  const prints = Array.from({ length: 64 }, (_, i) =>
    toCandidate(sketchText(`print ${i}`, `Note ${i}\n\n${WIRE}`)),
  );
  const copies = findCopies(sketchText('last', WIRE), prints, PLAIN_KNOWLEDGE);
  assert.equal(copies.length, 64);
  assert.ok(copies.every(({ passages }) => passages.length <= 2));
});

test('an article without words is a copy of nothing', () => {
  assert.equal(copyBetween(sketchText('empty', ''), sketchText('wire', WIRE)), undefined);
  assert.equal(copyBetween(sketchText('dots', '… … …'), sketchText('dots too', '… … …')), undefined);
});

test('verbatim passages slice to the same words, whatever was cut and moved', () => {
  const sentences = [...WIRE.split(/(?<=\.)\s/), ...OTHER_HAPPENING.split(/(?<=\.)\s/)];
  const text = fc.shuffledSubarray(sentences, { minLength: 4 }).map((chosen) => chosen.join(' '));
  const wordsIn = (passage: string): readonly string[] =>
    passage.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(text, text, (first, second) => {
      const copy = copyBetween(sketchText('a', first), sketchText('b', second));
      const [origin, target] = copy?.from === 'a' ? [first, second] : [second, first];
      for (const passage of copy?.passages ?? []) {
        const [from, to] = [wordsIn(origin.slice(...passage.from)), wordsIn(target.slice(...passage.to))];
        if (passage.kind === 'verbatim') assert.deepEqual(from, to);
        else assert.notDeepEqual(from, to);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
