import stringWidth from 'string-width';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { EXAMPLES_BY_COMMAND } from '../src/views/cli/index.ts';
import { outcomeOf, runHearsay, startHearsay, withFolder } from './run-hearsay.ts';

const SERVING = new Set(['desk', 'start']);
const LISTS = [['stories'], ['claims'], ['conflicts'], ['copies']] as const;

/** The arguments of a line of the help, as a shell would split it. */
function toArguments(line: string): readonly string[] {
  const [program, ...words] = line.match(/"[^"]*"|\S+/g) ?? [];
  assert.equal(program, 'hearsay');
  return words.map((word) => word.replaceAll('"', ''));
}

/** Runs a command that serves until its desk is open, looks at the desk, and stops it as Ctrl-C would. */
async function openAndClose(args: readonly string[], folder: string): Promise<void> {
  const child = startHearsay([...args, '--port', '0'], folder);
  const ended = outcomeOf(child);
  for await (const line of createInterface(child.stdout)) {
    const url = /The desk is open at (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    const response = await fetch(url);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<h1/);
    child.kill('SIGINT');
  }
  const { status, stderr } = await ended;
  assert.equal(stderr, '');
  assert.equal(status, 0);
}

test('the examples of every command’s help do what they say', async () => {
  await withFolder(async (folder) => {
    for (const [command, examples] of Object.entries(EXAMPLES_BY_COMMAND)) {
      for (const { line } of examples) {
        const args = toArguments(line);
        assert.equal(args[0], command);
        if (SERVING.has(command)) {
          await openAndClose(args, folder);
          continue;
        }
        const { status, stdout, stderr } = await runHearsay(args, folder);
        assert.deepEqual({ line, status, stderr }, { line, status: 0, stderr: '' });
        assert.notEqual(stdout, '');
      }
    }
  });
});

test('what is printed into a pipe has no colour and no progress, and fits 80 columns', async () => {
  await withFolder(async (folder) => {
    await runHearsay(['add', 'samples/articles'], folder);
    const listed = await runHearsay(['stories', '--json'], folder);
    const { stories } = JSON.parse(listed.stdout) as { stories: { id: string; articles: number }[] };
    const largest = stories.sort((a, b) => b.articles - a.articles)[0]?.id ?? '';
    for (const args of [['read', 'samples/articles'], ...LISTS, ['show', largest], ['--help']]) {
      const { status, stdout, stderr } = await runHearsay(args, folder);
      assert.deepEqual({ args, status, stderr }, { args, status: 0, stderr: '' });
      assert.doesNotMatch(stdout, /[^\P{Cc}\n]/u);
      for (const line of stdout.split('\n')) assert.ok(stringWidth(line) <= 80, line);
    }
  });
});

test('an article that is not in English is listed as not analysed', async () => {
  await withFolder(async (folder) => {
    const german = 'samples/articles/nord-stream-ermittlungen.html';
    assert.match((await runHearsay(['read', german], folder)).stdout, /not English \(German\), not analysed/);
    assert.match((await runHearsay(['add', german], folder)).stdout, /not English \(German\), not analysed/);
    const [line] = (await runHearsay(['read', '--json', german], folder)).stdout.split('\n');
    const { analysed, language } = JSON.parse(line ?? '') as {
      analysed: boolean;
      language: { code: string };
    };
    assert.deepEqual({ analysed, code: language.code }, { analysed: false, code: 'de' });
  });
});

test('read ends with what holds across the articles, in their words', async () => {
  await withFolder(async (folder) => {
    const { stdout } = await runHearsay(['read', 'samples/articles'], folder);
    const across = stdout.slice(stdout.indexOf('\nAcross 24 articles\n'));
    for (const told of [
      /^\d+ stories with more than one article\n\n {2}\S/m,
      /^\d+ copies\n\n {2}(from|in) /m,
      /^ {4}verbatim: “\S/m,
      /^ {4}reworded:\n {6}“\S.* │ “\S/m,
      /^\d+ claims made more than once, denied or changed\n\n {2}\S/m,
      /^ {4}denied by /m,
      /^ {4}affirmed since \d/m,
      /^ {4}rests on 2 independent roots: /m,
      /^ {4}no root of it is known; independence not established$/m,
      /^\d+ conflicts?\n\n {4}\S.* │ \S/m,
      /^ {2}body · k\w+/m,
      /^ {4}slip in samples\/articles\/evening-ledger-un-command\.txt by the register/m,
    ])
      assert.match(across, told);
  });
});

test('an article that was read under another name is told, not counted twice', async () => {
  await withFolder(async (folder) => {
    const twice = ['samples/articles/wagner-march.txt', './samples/articles/wagner-march.txt'];
    const { stdout } = await runHearsay(['read', ...twice], folder);
    assert.match(stdout, /^\.\/samples\/articles\/wagner-march\.txt: the same article as one above$/m);
    assert.equal(stdout.match(/^ {2}s1 {2}/gm)?.length, 1);
    assert.doesNotMatch(stdout, /^Across/m);
    assert.match(
      (await runHearsay(['add', ...twice], folder)).stdout,
      /^1 new article, 1 known already, 0 unread/,
    );
  });
});

test('read --json prints a line an article and one for what holds across them', async () => {
  await withFolder(async (folder) => {
    const { stdout } = await runHearsay(['read', '--json', 'samples/articles'], folder);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const across = lines.pop()?.['across'] as Record<string, unknown>;
    assert.deepEqual(Object.keys(across), ['affairs', 'stories', 'copies', 'claims', 'conflicts']);
    // prettier-ignore
    const fields = [
      'file', 'id', 'url', 'text', 'title', 'publisher', 'author', 'publishedAt', 'publishedBy', 'parts', 'digest',
      'language', 'analysed', 'sentences', 'names', 'entities', 'actors', 'dates', 'doubts', 'statements', 'events',
    ];
    assert.ok(lines.length > 15);
    for (const line of lines) assert.deepEqual(Object.keys(line), fields);
  });
});

test('read --json prints a line before the next article has come', { timeout: 20_000 }, async (context) => {
  await withFolder(async (folder) => {
    const child = startHearsay(['read', '--json', '-'], folder);
    context.signal.addEventListener('abort', () => child.kill());
    const ended = outcomeOf(child);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const title of ['One', 'Two']) {
      child.stdin.write(
        `${JSON.stringify({ title, text: `${title} minister said that talks had failed.` })}\n`,
      );
      const { value } = (await lines.next()) as { value: string };
      assert.equal((JSON.parse(value) as { title: string }).title, title);
    }
    child.stdin.end();
    assert.equal((await ended).status, 0);
  });
});

test('the same article under two names is a whole line each, and counts once across them', async () => {
  await withFolder(async (folder) => {
    const text = 'The minister said that talks had failed.';
    for (const name of ['one.txt', 'two.txt']) await writeFile(join(folder, name), text);
    const { stdout } = await runHearsay(['read', '--json', 'one.txt', 'two.txt'], folder);
    const [one, two, last] = stdout
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as object]));
    assert.deepEqual({ ...one, file: 'two.txt', repeated: true }, two);
    assert.equal((last as { across: { stories: readonly object[] } }).across.stories.length, 1);
  });
});

test('a reader that has seen enough ends the program without a word', async () => {
  await withFolder(async (folder) => {
    const child = startHearsay(['read', '--json', 'samples/articles'], folder);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number];
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });
});
