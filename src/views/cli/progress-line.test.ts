import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProgressLine } from './progress-line.ts';
import { recorder } from './world.fixture.ts';

const CLEAR = '\r\u001b[K';

test('a pipe gets no progress', () => {
  const outlet = recorder();
  const line = new ProgressLine(outlet);
  line.show({ done: 1, total: 9, elapsed: 1000 });
  line.erase();
  assert.equal(outlet.written, '');
});

test('progress is painted over itself, ten times a second at most, and erased', () => {
  const outlet = recorder({ isTTY: true, columns: 80 });
  const line = new ProgressLine(outlet);
  for (let elapsed = 0; elapsed < 1000; elapsed += 10) line.show({ done: elapsed / 10, total: 100, elapsed });
  assert.equal(outlet.written.split(CLEAR).length - 1, 10);
  line.erase();
  line.erase();
  assert.ok(outlet.written.endsWith(`0.1 s left${CLEAR}`) || outlet.written.endsWith(`1 s left${CLEAR}`));
});

test('progress fits a narrow terminal', () => {
  const outlet = recorder({ isTTY: true, columns: 20 });
  new ProgressLine(outlet).show({ done: 100, total: 2000, elapsed: 5000 });
  assert.equal(outlet.written, `${CLEAR}100 of 2000 article…`.slice(0, CLEAR.length + 18) + '…');
});
