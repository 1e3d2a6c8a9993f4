import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommandLine } from './run-command-line.ts';
import { recorder, worldOf } from './world.fixture.ts';

async function look(...argv: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const [stdout, stderr] = [recorder(), recorder()];
  const status = await runCommandLine(['register', ...argv], worldOf({ stdout, stderr }));
  return { status, stdout: stdout.written, stderr: stderr.written };
}

test('an office tells its holder of the day', async () => {
  const { status, stdout } = await look('Secretary of Defense', '--on', '2023-11-14');
  assert.equal(status, 0);
  assert.match(stdout, /^United States Secretary of Defense, USAGOVMIL\n {2}held by Lloyd Austin, /m);
});

test('a body tells its members of the day and what it is not', async () => {
  const { stdout } = await look('UN Command', '--on', '2023-11-14');
  assert.match(stdout, /^UN Command: United Nations Command, IGOUNCMIL\n/);
  assert.match(stdout, /17 members on 14 November 2023\n {2}they are: Australia, Belgium, /);
  assert.match(stdout, /not to be taken for: United Nations Security Council \(IGOUNOSEC, 15 members,/);
});

test('a body that has ended says so', async () => {
  const { stdout } = await look('1874 Panel of Experts', '--on', '2024-05-01');
  assert.match(stdout, /in being: 12 June 2009 to 30 April 2024\n {2}not in being on 1 May 2024\n/);
});

test('a resolution is told paragraph by paragraph', async () => {
  assert.match((await look('2397')).stdout, /^ {2}paragraph 14 forbids every state \(COOPERATE, AID\): /m);
});

test('answers fit the terminal', async () => {
  for (const name of ['North Korea', 'Security Council', '1718', 'Kremlin'])
    for (const line of (await look(name)).stdout.split('\n')) assert.ok(line.length <= 80, line);
});

test('as JSON it is one line with all that is known', async () => {
  const { stdout } = await look('North Korea', '--json', '--on', '2020-01-01');
  const { on, answers } = JSON.parse(stdout) as { on: string; answers: { obligations: unknown[] }[] };
  assert.equal(on, '2020-01-01');
  assert.ok((answers[0]?.obligations.length ?? 0) > 50);
});

test('an unknown name is not there, and its likes are named', async () => {
  const { status, stdout, stderr } = await look('Untied Nations');
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /^hearsay: the register has no "Untied Nations"; the nearest are "United Nations", /);
  assert.equal((await look('qqqq')).stderr, 'hearsay: the register has no "qqqq"\n');
});

test('a day that is none is wrong use', async () => {
  for (const day of ['2023-02-31', '0000-01-01', 'Tuesday', '2023-11']) {
    const { status, stderr } = await look('Russia', '--on', day);
    assert.equal(status, 2);
    assert.match(stderr, /'--on <day>' argument '.+' is invalid\. It must be a day of the calendar/);
  }
});
