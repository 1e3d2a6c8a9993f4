import assert from 'node:assert/strict';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { isReaderGone, Terminal } from './terminal.ts';
import { recorder, worldOf } from './world.fixture.ts';

test('a slow reader is waited for', async () => {
  const stdout = new PassThrough({ highWaterMark: 1 });
  const terminal = new Terminal(worldOf({ stdout }));
  let isTaken = false;
  const printed = terminal.print('one').then(() => (isTaken = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(isTaken, false);
  stdout.resume();
  await printed;
});

test('a reader that has gone away is told apart from faults', async () => {
  const stdout = new PassThrough();
  const terminal = new Terminal(worldOf({ stdout }));
  stdout.destroy();
  await once(stdout, 'close');
  await assert.rejects(terminal.print('one'), isReaderGone);
  assert.equal(isReaderGone(new Error('a fault')), false);
});

test('trouble is one line, without control characters, and erases the progress', async () => {
  const stderr = recorder({ isTTY: true, columns: 80 });
  const terminal = new Terminal(worldOf({ stderr }));
  terminal.progress({ done: 1, total: null, elapsed: 500 });
  await terminal.warn('a\u001b[2J.txt:\nIt is empty.');
  assert.equal(stderr.written, '\r\u001b[K1 article · 2.0 a second\r\u001b[Khearsay: a.txt: It is empty.\n');
  assert.equal(terminal.warnings, 1);
});
