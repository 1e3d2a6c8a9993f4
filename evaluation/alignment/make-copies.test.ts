import assert from 'node:assert/strict';
import test from 'node:test';
import { seededRandom } from '../../training/shuffle.ts';
import { COPY_WAYS, makeCopy } from './make-copies.ts';

const SENTENCES = Array.from(
  { length: 20 },
  (_, i) => `The officials said on day ${i} that talks about ports had failed again.`,
);
const source = { name: 'a', text: SENTENCES.join(' ') };
const second = { name: 'b', text: SENTENCES.map((sentence) => sentence.replace('ports', 'fish')).join('\n') };

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('every way of copying keeps which sentence came from which', () => {
  for (const way of COPY_WAYS) {
    const { text, sentences } = makeCopy(source, second, way, 0, seededRandom(3));
    assert.ok(sentences.length >= 6, way);
    for (const { source: name, from, to } of sentences)
      assert.deepEqual(
        from.map((span) => (name === 'a' ? source : second).text.slice(...span)),
        [text.slice(...to)],
      );
  }
});

test('a cut copy is a part, a merged one has both', () => {
  const cut = makeCopy(source, second, 'cut', 0, seededRandom(3));
  assert.ok(cut.sentences.length < 0.7 * SENTENCES.length);
  const merged = makeCopy(source, second, 'merged', 0, seededRandom(3));
  assert.deepEqual(new Set(merged.sentences.map((sentence) => sentence.source)), new Set(['a', 'b']));
});

test('the share of words that was asked for is edited', () => {
  const kept = (share: number): number => {
    const { text } = makeCopy(source, second, 'whole', share, seededRandom(3));
    const before = wordsOf(source.text);
    const counts = Map.groupBy(before, (word) => word);
    const left = wordsOf(text).filter((word) => counts.get(word)?.pop() !== undefined);
    return left.length / before.length;
  };
  assert.equal(kept(0), 1);
  assert.ok(kept(0.1) > 0.85 && kept(0.1) < 0.95, `${kept(0.1)}`);
  assert.ok(kept(0.3) > 0.6 && kept(0.3) < 0.8, `${kept(0.3)}`);
});
