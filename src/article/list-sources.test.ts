import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { listSources } from './index.ts';

function folderWith(...files: readonly string[]): string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'The ministers met.');
  }
  return folder;
}

test('a file, an address and standard input are listed as they were given', async () => {
  const path = join(folderWith('talks.txt'), 'talks.txt');
  assert.deepEqual(await listSources([path, 'https://herald.example/talks', '-']), [
    { kind: 'file', at: path },
    { kind: 'url', at: 'https://herald.example/talks' },
    { kind: 'stdin', at: '-' },
  ]);
});

test('a folder is listed with all below it, in the order of the names', async () => {
  const folder = folderWith('b.txt', 'a/z.html', 'a/y.jsonl', 'c', 'a.json');
  const listed = await listSources([folder]);
  assert.deepEqual(
    listed.map((source) => (source.kind === 'file' ? source.at.slice(folder.length + 1) : source.kind)),
    ['a.json', 'a/y.jsonl', 'a/z.html', 'b.txt', 'c'],
  );
});

test('hidden files and node_modules are passed over', async () => {
  const folder = folderWith('a.txt', '.hidden.txt', '.git/b.txt', 'node_modules/c.txt');
  assert.deepEqual(await listSources([folder]), [{ kind: 'file', at: join(folder, 'a.txt') }]);
});

test('files of other kinds are told of once', async () => {
  const folder = folderWith('a.txt', 'b.jpg', 'c.css', 'd.jpg');
  const [, other] = await listSources([folder]);
  assert.deepEqual(other, {
    kind: 'unread',
    file: folder,
    because: 'unsupported',
    detail: 'Not read are its files that are neither text, HTML nor JSON: 3 (.jpg, .css).',
  });
});

test('a folder that leads back to itself is walked once', async () => {
  const folder = folderWith('a.txt');
  symlinkSync(folder, join(folder, 'again'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
  assert.equal((await listSources([folder])).length, 2);
});

test('what is not there is missing', async () => {
  const [found] = await listSources(['/nowhere/at/all.txt']);
  assert.deepEqual(found, {
    kind: 'unread',
    file: '/nowhere/at/all.txt',
    because: 'missing',
    detail: 'There is no such file or folder.',
  });
});

test('a folder without articles says so', async () => {
  const [empty] = await listSources([folderWith()]);
  assert.equal(empty?.kind === 'unread' && empty.because, 'no articles');
  const [pictures] = await listSources([folderWith('a.png')]);
  assert.equal(
    pictures?.kind === 'unread' && pictures.detail,
    'There is no text, HTML or JSON in it: 1 (.png).',
  );
});

test(
  'a folder that may not be looked into leaves the rest readable',
  { skip: process.getuid?.() === 0 && 'root may look into everything' },
  async () => {
    const folder = folderWith('a.txt', 'shut/b.txt');
    chmodSync(join(folder, 'shut'), 0);
    const listed = await listSources([folder]);
    chmodSync(join(folder, 'shut'), 0o700);
    assert.deepEqual(
      listed.map((source) => (source.kind === 'unread' ? source.because : source.kind)),
      ['file', 'not allowed'],
    );
  },
);
