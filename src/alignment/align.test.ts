import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fromJson, toJson } from '../model/index.ts';
import { CUT, WIRE } from './reports.fixture.ts';
import { alignPlainly, sketchText, toCandidate } from './sketch-text.fixture.ts';

test('an article that comes first founds its story and its claims, and is no copy', () => {
  const kinds = alignPlainly(sketchText('wire', WIRE), []).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['membership', 'affair-membership', 'claim-membership']);
});

test('a cut copy joins the story, the claim and the copy, and survives JSON', () => {
  const alignments = alignPlainly(sketchText('cut', CUT), [toCandidate(sketchText('wire', WIRE))]);
  assert.deepEqual(
    alignments.map(({ kind }) => kind),
    ['membership', 'affair-membership', 'copy', 'claim-membership'],
  );
  assert.deepEqual(fromJson(toJson(alignments)), alignments);
});

test('an article is not compared with itself', () => {
  const wire = sketchText('wire', WIRE);
  assert.deepEqual(alignPlainly(wire, [toCandidate(wire)]), alignPlainly(wire, []));
});

test('any two texts can be compared, and each article gets exactly one story', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('"', '“', 'a', 'tide', '\ud800', '.', '\n', '12', 'Ö'), { maxLength: 200 })
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, text, (first, second) => {
      const alignments = alignPlainly(sketchText('b', second), [toCandidate(sketchText('a', first))]);
      assert.equal(alignments.filter(({ kind }) => kind === 'membership').length, 1);
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('monstrous articles are compared in a moment', () => {
  const monsters = {
    equal: 'tide '.repeat(100_000),
    period: 'the spring tide may lift the hull clear of all rocks. '.repeat(10_000),
    quoted: `"${'tide '.repeat(100_000)}"`,
    quotations: '"one two three four five six" '.repeat(15_000),
    oneWord: 'a'.repeat(1_000_000),
    lines: 'tide\n'.repeat(100_000),
  };
  const start = performance.now();
  for (const [name, text] of Object.entries(monsters)) {
    const earlier = toCandidate(sketchText(name, text));
    alignPlainly(sketchText(`${name} again`, text), [earlier, earlier]);
  }
  const seconds = (performance.now() - start) / 1000;
  assert.ok(seconds < 10, `${seconds.toFixed(1)} seconds`);
});
