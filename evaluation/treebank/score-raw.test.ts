import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeWords } from './place-words.ts';
import { toTreebank } from './read-treebank.ts';
import { f1Of, scoreRaw, sumScores, type Agreement, type RawScores } from './score-raw.ts';

/** `form/head/relation` a word, `form=` before the words of a multiword token; sentences by ` | `. */
function toConllu(written: string): string {
  const sentences = written.split(' | ').map((sentence) => {
    const rows: string[] = [];
    let id = 0;
    for (const item of sentence.split(' ')) {
      const [parts = '', whole] = item.split('=').reverse();
      const words = parts.split('+');
      if (whole !== undefined) rows.push(`${id + 1}-${id + words.length}\t${whole}${'\t_'.repeat(8)}`);
      for (const word of words) {
        const [form = '', head = '0', relation = 'root'] = word.split('/');
        rows.push(`${++id}\t${form}\t${form}\tX\t_\t_\t${head}\t${relation}\t_\t_`);
      }
    }
    return rows.join('\n');
  });
  return `${sentences.join('\n\n')}\n\n`;
}

function score(gold: string, found: string): RawScores {
  const [own, other] = [gold, found].map((written) => placeWords(toTreebank('test', toConllu(written))));
  assert.ok(own && other);
  return scoreRaw(own, other);
}

const agreement = (right: number, gold: number, found: number): Agreement => ({ right, gold, found });

test('a text agrees with itself in everything', () => {
  const gold = 'They/3/nsubj didn’t=did/3/aux+n’t/3/advmod sail/0/root ./3/punct | She/2/nsubj did/0/root';
  for (const each of Object.values(score(gold, gold))) assert.equal(f1Of(each), 1);
});

test('subtypes do not count, punctuation does, and CLAS has content words alone', () => {
  const scores = score('She/2/nsubj:pass left/0/root ./2/punct', 'She/2/nsubj left/0/root ./1/punct');
  assert.deepEqual(scores.LAS, agreement(2, 3, 3));
  assert.deepEqual(scores.CLAS, agreement(2, 2, 2));
});

test('a word that was cut elsewhere is not aligned, and no head may be it', () => {
  const scores = score('ice/3/compound -/1/punct free/0/root', 'ice-/2/compound free/0/root');
  assert.deepEqual(scores.tokens, agreement(1, 3, 2));
  assert.deepEqual(scores.words, agreement(1, 3, 2));
  assert.deepEqual(scores.UAS, agreement(1, 3, 2));
  const lost = score('a-b/2/dep c/0/root', 'a/3/dep -b/3/dep c/0/root');
  assert.deepEqual(lost.LAS, agreement(1, 2, 3));
});

test('words of a contraction are aligned by their forms', () => {
  const scores = score('can’t=ca/0/root+n’t/1/advmod go/1/xcomp', 'can/0/root ’t/1/advmod go/1/xcomp');
  assert.deepEqual(scores.words, agreement(1, 3, 3));
  assert.deepEqual(scores.tokens, agreement(1, 2, 3));
  const same = score('can’t=ca/0/root+n’t/1/advmod', 'ca/0/root n’t/1/advmod');
  assert.deepEqual(same.words, agreement(2, 2, 2));
  assert.deepEqual(same.tokens, agreement(0, 1, 2));
});

test('a sentence is right where both its ends are', () => {
  const scores = score('a/0/root | b/0/root | c/0/root', 'a/0/root b/1/dep | c/0/root');
  assert.deepEqual(scores.sentences, agreement(1, 3, 2));
});

test('another text is refused, and where it parts is told', () => {
  assert.throws(() => score('ferry/0/root', 'fern/0/root'), /"n" stands for "ry"/u);
});

test('texts are scored together as one', () => {
  const one = score('a/0/root b/1/dep', 'a/0/root b/1/obj');
  assert.deepEqual(sumScores([one, one]).LAS, agreement(2, 4, 4));
});

test('however a text is cut, no word is aligned twice and no score leaves its bounds', () => {
  const cuts = fc.array(fc.nat(1), { minLength: 11, maxLength: 11 });
  const write = (chosen: readonly number[], glued: readonly number[]): string =>
    Array.from('abcabcabcabc')
      .map((letter, i) => `${i === 0 ? '' : chosen[i - 1] ? (glued[i - 1] ? '+' : ' ') : ''}${letter}`)
      .join('')
      .split(' ')
      .map((token) => (token.includes('+') ? `${token.replaceAll('+', '')}=${token}` : token))
      .join(' ');
  fc.assert(
    fc.property(cuts, cuts, cuts, cuts, (a, b, c, d) => {
      const scores = score(write(a, b), write(c, d));
      for (const { right, gold, found } of Object.values(scores)) assert.ok(right <= Math.min(gold, found));
    }),
  );
});
