import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles } from '../../../engine.ts';
import { parseTable } from '../../../model/index.ts';
import { actsIn } from './pattern-scene.fixture.ts';

for (const file of ['lexicon/event-verbs.tsv', 'lexicon/event-nouns.tsv'])
  test(`every example of ${file} tells the act that it stands for, and those of no act tell none by its word`, async () => {
    const faults: string[] = [];
    for (const { line, cells } of parseTable(await projectFiles.text(file))) {
      const [phrase = '', , type = '', , , , example = ''] = cells;
      const [word = ''] = phrase.split(' ');
      const acts = actsIn(example);
      const isRight =
        type === 'NONE'
          ? acts.every(({ pattern }) => pattern.word !== word)
          : acts.some(({ pattern }) => pattern.type === type && pattern.word === word);
      if (!isRight) faults.push(`line ${line}: ${example}`);
    }
    assert.deepEqual(faults, []);
  });
