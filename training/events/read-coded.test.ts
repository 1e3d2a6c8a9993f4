import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from '../../src/engine.ts';
import { parseFurniture } from '../../src/article/index.ts';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { readDyads } from './read-coded.ts';

const furniture = parseFurniture(await projectFiles.text('lexicon/furniture.tsv'));

function dyads(type: string): ReturnType<typeof readDyads> {
  const data = temporaryFolder();
  mkdirSync(join(data, 'plover'));
  const line = { id: '1', text: 'Ardland left Bordland.', source: [[0, 7]], target: [[13, 21]], type };
  writeFileSync(join(data, 'plover/plv-train.jsonl'), `${JSON.stringify(line)}\n`);
  return readDyads(data, furniture);
}

test('a coded sentence has the pair of its line', () => {
  const [coded] = dyads('RETREAT');
  assert.equal(coded?.article.text, 'Ardland left Bordland.');
  assert.deepEqual(coded.pair, { sources: [[0, 7]], targets: [[13, 21]], types: ['RETREAT'] });
});

test('to yield is to concede or to retreat', () => {
  assert.deepEqual(dyads('YIELD')[0]?.pair.types, ['CONCEDE', 'RETREAT']);
});

test('a type that PLOVER does not have is refused', () => {
  assert.throws(() => dyads('DANCE'), /"DANCE" is no type of PLOVER's/u);
});
