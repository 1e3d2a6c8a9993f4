import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestClass, toScorer } from '../src/learn/linear-model.ts';
import { addNoise } from './add-noise.ts';
import { AveragedPerceptron } from './averaged-perceptron.ts';
import { readTaggedSentences } from './read-tagged-sentences.ts';
import { seededRandom } from './shuffle.ts';

test('what a feature tells is learnt, and a feature that tells nothing is left out', () => {
  const perceptron = new AveragedPerceptron(2);
  for (let i = 0; i < 50; i++) {
    perceptron.learn([1, 100], 0);
    perceptron.learn([2, 100], 1);
  }
  const model = perceptron.toModel(['first', 'second'], 0.5);
  const scorer = toScorer(model);
  assert.deepEqual([bestClass(scorer, [1]), bestClass(scorer, [2])], [0, 1]);
  assert.deepEqual([...model.features], [1, 2]);
});

test('a treebank is read word by word, its fused tokens left out', () => {
  const conllu = '# text = can’t\n1-2\tcan’t\t_\t_\n1\tca\tcan\tAUX\n2\tn’t\tnot\tPART\n\n';
  assert.deepEqual(readTaggedSentences(conllu), [{ words: ['ca', 'n’t'], tags: ['AUX', 'PART'] }]);
});

test('noise changes how words are written, never how many there are nor what they are', () => {
  const sentence = readTaggedSentences(
    '1\t"\t"\tPUNCT\n2\tTalks\ttalk\tNOUN\n3\tfailed\tfail\tVERB\n4\t"\t"\tPUNCT\n',
  )[0];
  assert.ok(sentence);
  const random = seededRandom(1);
  const written = new Set<string>();
  for (let i = 0; i < 200; i++) {
    const noisy = addNoise(sentence, random);
    assert.deepEqual(noisy.tags, sentence.tags);
    assert.equal(noisy.words.length, 4);
    written.add(noisy.words.join(' '));
  }
  for (const way of [
    '" Talks failed "',
    '“ Talks failed ”',
    '" talks failed "',
    '“ TALKS FAILED ”',
    '" Talks Failed "',
  ])
    assert.ok(written.has(way), way);
});
