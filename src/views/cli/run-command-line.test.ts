import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLES_BY_COMMAND } from './examples.ts';
import { runCommandLine } from './run-command-line.ts';
import { recorder, worldOf } from './world.fixture.ts';

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(...argv: readonly string[]): Promise<Ran> {
  const [stdout, stderr] = [recorder(), recorder()];
  const status = await runCommandLine(argv, worldOf({ stdout, stderr }));
  return { status, stdout: stdout.written, stderr: stderr.written };
}

test('the version is printed', async () => {
  assert.match((await run('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
});

test('the help of every command ends with its examples and fits 80 columns', async () => {
  for (const [command, examples] of Object.entries(EXAMPLES_BY_COMMAND)) {
    const { status, stdout } = await run(command, '--help');
    assert.equal(status, 0);
    for (const { line } of examples) assert.ok(stdout.includes(line), line);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
  }
});

test('wrong use is told on standard error, with status 2', async () => {
  for (const [argv, told] of [
    [['raed', 'a.txt'], /unknown command 'raed'/],
    [['read'], /missing required argument 'source'/],
    [['read', 'a.txt', '--jsn'], /unknown option '--jsn'/],
    [['stories', '--limit', 'many'], /It must be a whole number/],
    [['desk', '--port', '70000'], /Ports go from 0 to 65535/],
    [['read', 'a.txt', '--timeout', '0'], /number of seconds above 0/],
    [['statements', 'a.txt', '--stance', 'lies'], /Allowed choices are affirms, denies, /],
    [['statements', 'a.txt', '--at-least', '1.5'], /number from 0 to 1/],
    [['statements', 'a.txt', '--at-least', '-1'], /number from 0 to 1/],
    [['statements', 'a.txt', '--speaker', ' ?'], /must have a word in it/],
    [['statements', 'a.txt', '--csv', '--json'], /'--csv' cannot be used with option '--json'/],
    [['events', 'a.txt', '--type', 'GOSSIP'], /Allowed choices are AGREE, CONSULT, /],
    [['events', 'a.txt', '--actor', 'P'], /It must be a CAMEO actor code, such as PRK/],
    [['events', 'a.txt', '--at-least', 'most'], /number from 0 to 1/],
    [['events', 'a.txt', '--on-or-after', '2023-02-29'], /It must be a day of the calendar/],
    [['events', 'a.txt', '--csv', '--json'], /'--csv' cannot be used with option '--json'/],
    [['parse', 'a.txt', '--actors', 'own.txt'], /unknown option '--actors'/],
  ] as const) {
    const { status, stdout, stderr } = await run(...argv);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, told);
    assert.match(stderr, /^hearsay: /);
  }
});

test('without a command the help is shown, and nothing is done', async () => {
  const { status, stderr } = await run();
  assert.equal(status, 2);
  assert.match(stderr, /^Usage: hearsay/);
});

test('asking a ledger that is not there does not found it', async () => {
  for (const argv of [['stories'], ['show', 'a1'], ['desk']]) {
    const { status, stderr } = await run(...argv, '--ledger', '/nowhere/to/be/found.db');
    assert.equal(status, 1);
    assert.match(stderr, /^hearsay: There is no ledger at \/nowhere\/to\/be\/found\.db/);
  }
});
