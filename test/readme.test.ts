import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${ROOT}README.md`, 'utf8');
const sessions = [...readme.matchAll(/```console\n\$ npx (.+)\n([^]*?)```/gu)];

test('README shows a session', () => {
  assert.ok(sessions.length > 0);
});

for (const [, command = '', shown = ''] of sessions) {
  test(`README's session holds: ${command}`, async () => {
    const [, ...words] = command.split(' ');
    const { stdout } = await promisify(execFile)(process.execPath, ['bin/hearsay.js', ...words], {
      cwd: ROOT,
    });
    let at = 0;
    for (const stretch of shown.split(/^…$/mu)) {
      const found = stdout.indexOf(stretch.trim(), at);
      assert.ok(found >= at, `not printed, or not in this order:\n${stretch.trim()}\n\nprinted:\n${stdout}`);
      at = found + stretch.trim().length;
    }
  });
}

test('README stays on one screen', () => {
  assert.ok(readme.split('\n').length <= 60);
});

test('every command of README is there', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/hearsay.js', '--help'], { cwd: ROOT });
  for (const [, command = ''] of readme.matchAll(/^\| `hearsay (\w+)/gmu))
    assert.match(stdout, new RegExp(`^  ${command} `, 'mu'));
});
