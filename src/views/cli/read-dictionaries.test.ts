import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseActorDictionary } from '../../engine.ts';
import type { ActorDictionary } from '../../model/index.ts';
import { DictionaryError } from './dictionary-error.ts';
import { readDictionaries } from './read-dictionaries.ts';

interface Tried {
  readonly dictionaries: readonly ActorDictionary[];
  readonly warnings: readonly string[];
}

/** Reads a dictionary of this content; `FILE` stands for its path in what is told. */
async function tryReading(content: string | Uint8Array): Promise<Tried> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
  const file = join(folder, 'own.actors.txt');
  const warnings: string[] = [];
  const warn = (sentence: string): Promise<void> => {
    warnings.push(sentence.replaceAll(file, 'FILE'));
    return Promise.resolve();
  };
  try {
    await writeFile(file, content);
    return { dictionaries: await readDictionaries([file], { parseActorDictionary }, { warn }), warnings };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a dictionary is read, in older encodings too', async () => {
  const { dictionaries, warnings } = await tryReading(Buffer.from('S\u00c3O_ARDO_ [ARD]\n', 'latin1'));
  assert.deepEqual(warnings, []);
  assert.equal(dictionaries[0]?.actors[0]?.names[0]?.name.startsWith('S\u00c3O'), true);
});

test('each broken line is told with file and line, twenty at most, and the rest counts', async () => {
  const { dictionaries, warnings } = await tryReading(`${'+ORPHAN_\n'.repeat(25)}ARDEN_ [ARD]\n`);
  assert.equal(dictionaries[0]?.actors.length, 1);
  assert.equal(warnings.length, 21);
  assert.equal(warnings[0], 'FILE:1: a synonym of nobody');
  assert.equal(warnings[20], 'FILE: and 5 more lines like these');
});

test('what is no dictionary is refused', async () => {
  for (const [content, told] of [
    ['', /It is no dictionary of actors/u],
    ['Norland blames its neighbours.\n', /It is no dictionary of actors/u],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), /It is not text/u],
  ] as const)
    await assert.rejects(tryReading(content), (error) => {
      assert.ok(error instanceof DictionaryError);
      assert.match(error.message, told);
      return true;
    });
});

test('a dictionary that is not there, or is a folder, is refused by name', async () => {
  const read = (file: string): Promise<unknown> =>
    readDictionaries([file], { parseActorDictionary }, { warn: () => Promise.resolve() });
  await assert.rejects(read('gone.txt'), new DictionaryError('gone.txt: There is no such file.'));
  await assert.rejects(read(tmpdir()), /: It is a folder\.$/u);
});
