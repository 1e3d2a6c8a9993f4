import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainText } from './to-plain-text.ts';

test('colours, cursor movements, titles and links are taken out of an article’s words', () => {
  assert.equal(toPlainText('\u001b[1;31mred\u001b[0m'), 'red');
  assert.equal(toPlainText('up\u001b[2A and away\u001b[2K'), 'up and away');
  assert.equal(toPlainText('\u001b]0;own the title\u0007news'), 'news');
  assert.equal(toPlainText('\u001b]8;;http://trap.example\u001b\\link\u001b]8;;\u001b\\'), 'link');
});

test('what is left of a control sequence cannot reach the terminal', () => {
  for (const hostile of ['\u001b', '\u009b31m', '\u0008\u007f', '\u001b\u001b[[A', '\u202eevil\u202c'])
    assert.doesNotMatch(toPlainText(hostile), /[\p{Cc}\u202a-\u202e]/u);
});

test('lines and tabs become single spaces', () => {
  assert.equal(toPlainText('one\r\n\ttwo\u2028three'), 'one two three');
});

test('half a surrogate pair does not break the stream', () => {
  assert.equal(toPlainText('a\ud83d'), 'a\ufffd');
});

test('a megabyte of broken sequences takes no noticeable time', () => {
  const started = performance.now();
  for (const unit of ['\u001b]', '\u001b[', '\u001b[;', '\u001b]8;'])
    toPlainText(unit.repeat(1e6 / unit.length));
  assert.ok(performance.now() - started < 2000);
});
