import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addPhrase, emptyTrie, phrasesAt, type WordTrie } from './word-trie.ts';

function trieOf(phrases: Readonly<Record<string, string>>): WordTrie<string> {
  const trie = emptyTrie<string>();
  for (const [phrase, value] of Object.entries(phrases)) addPhrase(trie, phrase.split(' '), value);
  return trie;
}

test('all phrases that begin at a word are found, the longest last', () => {
  const trie = trieOf({ river: 'water', 'river bank': 'land', bank: 'money' });
  assert.deepEqual(phrasesAt(trie, ['the', 'river', 'bank'], 1), [
    [1, ['water']],
    [2, ['land']],
  ]);
  assert.deepEqual(phrasesAt(trie, ['the', 'river', 'bank'], 2), [[1, ['money']]]);
});

test('a phrase is found only whole, and nothing at the end of the words', () => {
  const trie = trieOf({ 'river bank': 'land' });
  assert.deepEqual(phrasesAt(trie, ['river', 'boat'], 0), []);
  assert.deepEqual(phrasesAt(trie, ['river'], 0), []);
  assert.deepEqual(phrasesAt(trie, ['river'], 1), []);
});

test('what the same words stand for is kept in the order in which it came', () => {
  const trie = trieOf({ georgia: 'state' });
  addPhrase(trie, ['georgia'], 'province');
  assert.deepEqual(phrasesAt(trie, ['georgia'], 0), [[1, ['state', 'province']]]);
});
