import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inPieces, readAllOf, readArticleAs, readFileAs, reasonOf, writeFile } from './reading.fixture.ts';

const REPORT = 'Ministers resume talks\n\nThe ministers met again on Monday, their host said.\n';

describe('plain text', () => {
  test('is kept as received', async () => {
    for (const text of [REPORT, '\r\n\tZoë said: “é” 🚢\u200b \n\n', 'No end'])
      assert.equal((await readArticleAs('a.txt', text)).text, text);
  });

  test('gives its title by its headline, its author by its byline, its time by its line', async () => {
    const article = await readArticleAs(
      'a.txt',
      'Ministers resume talks\nBy Jane Roe | Harbour Post\nPublished: May 3, 2024 at 9 am EDT\nThe ministers met again on Monday.\n',
    );
    assert.equal(article.title, 'Ministers resume talks');
    assert.equal(article.author, 'Jane Roe');
    assert.deepEqual([article.publishedAt, article.publishedBy], ['2024-05-03T09:00:00-04:00', 'line']);
  });

  test('without such a line was published nobody knows when', async () => {
    const article = await readArticleAs(
      'a.txt',
      'OSLO, Nov. 14 (Coastal News) — The ministers met again.\n© 2024',
    );
    assert.deepEqual([article.publishedAt, article.publishedBy, article.publisher], [null, 'unknown', null]);
  });

  test('loses its byte order mark, which is no text', async () => {
    assert.equal((await readArticleAs('a.txt', `\ufeff${REPORT}`)).text, REPORT);
  });

  test('has the digest of its bytes and an id of what it is', async () => {
    const [one, same, other] = await Promise.all([
      readArticleAs('a.txt', REPORT),
      readArticleAs('b.txt', REPORT),
      readArticleAs('a.txt', `${REPORT} `),
    ]);
    assert.equal(one.digest, `sha256:${createHash('sha256').update(REPORT).digest('hex')}`);
    assert.match(one.id, /^[0-9a-f]{16}$/);
    assert.equal(one.id, same.id);
    assert.notEqual(one.id, other.id);
  });

  test('comes in by standard input too', async () => {
    const [article] = await readAllOf({ kind: 'stdin', at: '-' }, { stdin: inPieces(REPORT, 3) });
    assert.equal(article?.kind === 'article' && article.text, REPORT);
    assert.equal(article?.file, '-');
  });
});

describe('records', () => {
  const record = {
    url: 'https://herald.example/talks',
    outlet: 'Example Herald',
    title: 'Ministers resume talks',
    published: '2024-05-03T09:15:00Z',
    author: ['Jane Roe', 'John Doe'],
    text: 'The ministers met again on Monday, their host said.',
  };

  test('of one object carry what they say', async () => {
    const article = await readArticleAs('a.json', JSON.stringify(record, null, 2));
    assert.deepEqual(
      [article.url, article.publisher, article.title, article.author, article.text],
      [record.url, 'Example Herald', record.title, 'Jane Roe, John Doe', record.text],
    );
    assert.deepEqual([article.publishedAt, article.publishedBy], ['2024-05-03T09:15:00Z', 'record']);
  });

  test('of many lines are read line by line, the broken ones told of', async () => {
    const lines = [
      JSON.stringify(record),
      '{"text": ',
      '',
      '{"title":"No text"}',
      '{"text":" "}',
      '[1]',
      '{"text":"It rained."}',
    ];
    const path = writeFile('a.jsonl', lines.join('\r\n'));
    const found = await readAllOf({ kind: 'file', at: path });
    assert.deepEqual(found.map(reasonOf), ['read', 'malformed', 'malformed', 'empty', 'malformed', 'read']);
    assert.deepEqual(
      found.map(({ file }) => file.slice(path.length)),
      [':1', ':2', ':4', ':5', ':6', ':7'],
    );
  });

  test('of a list are read one by one, the broken ones told of', async () => {
    const json = `[ ${JSON.stringify(record)}, {"text": }, {"text":"A \\"]\\" in it, and a { too."} ]\n`;
    const found = await readAllOf({ kind: 'stdin', at: '-' }, { stdin: inPieces(json, 5) });
    assert.deepEqual(found.map(reasonOf), ['read', 'malformed', 'read']);
    assert.equal(found[2]?.kind === 'article' && found[2].text, 'A "]" in it, and a { too.');
    assert.equal(found[2]?.file, '-#3');
  });

  test('are told apart by what stands on the first line', async () => {
    const lines = '{"text":"It rained."}\n{"text":"It snowed."}\n';
    assert.equal((await readAllOf({ kind: 'stdin', at: '-' }, { stdin: inPieces(lines) })).length, 2);
    assert.equal((await readAllOf({ kind: 'file', at: writeFile('a.json', lines) })).length, 2);
    assert.equal((await readArticleAs('a', '{\n "text": "It rained."\n}\n')).text, 'It rained.');
  });

  test('with a page instead of text are read as pages', async () => {
    const html = `<article><p>${'The ministers met again on Monday, their host said. '.repeat(6)}</p></article>`;
    const article = await readArticleAs('a.json', JSON.stringify({ title: 'Talks', html }));
    assert.equal(article.title, 'Talks');
    assert.match(article.text, /^The ministers/);
  });

  test('with a date that is none have none', async () => {
    const article = await readArticleAs('a.json', '{"text":"It rained.","published":"yesterday"}');
    assert.deepEqual([article.publishedAt, article.publishedBy], [null, 'unknown']);
  });

  test('one too large is told of, the next is read', async () => {
    const lines = `{"text":"${'x'.repeat(2_000)}"}\n{"text":"It rained."}\n`;
    const found = await readAllOf({ kind: 'file', at: writeFile('a.jsonl', lines) }, { maxBytes: 1_000 });
    assert.deepEqual(found.map(reasonOf), ['too large', 'read']);
  });

  test('by the hundred thousand need no more memory than one', async () => {
    let given = 0;
    async function* lines(): AsyncGenerator<Uint8Array> {
      for (; given < 100_000; given++) yield await Promise.resolve(Buffer.from('{"text":"It rained."}\n'));
    }
    let taken = 0;
    const { DEFAULT_READ_OPTIONS, readSource } = await import('./index.ts');
    const { furniture } = await import('./reading.fixture.ts');
    for await (const found of readSource(
      { kind: 'stdin', at: '-' },
      { ...DEFAULT_READ_OPTIONS, furniture, stdin: lines() },
    )) {
      assert.equal(found.kind, 'article');
      if (++taken === 5_000) break;
    }
    assert.ok(given < 10_000, 'lines are taken as they are needed, and no more when the reader stops');
  });

  test('of an empty list are no articles', async () => {
    assert.equal(reasonOf(await readFileAs('a.json', ' [ ] ')), 'no articles');
  });
});

describe('what cannot be read', () => {
  const bad: readonly (readonly [string, string, string | Uint8Array, string])[] = [
    ['an empty file', 'a.txt', '', 'empty'],
    ['a file of white space', 'a.txt', ' \n\t\n', 'empty'],
    ['an empty page', 'a.html', '', 'empty'],
    ['empty lines', 'a.jsonl', '\n\n', 'empty'],
    ['a picture', 'a', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'binary'],
    ['a PDF that says it is text', 'a.txt', '%PDF-1.7 …', 'binary'],
    ['an archive that says it is a page', 'a.html', gzipSync('<p>hello'), 'binary'],
    ['noughts within text', 'a.txt', `It rained.${'.'.repeat(70_000)}\0`, 'binary'],
    ['UTF-16', 'a.txt', Buffer.from('\ufeffIt rained.', 'utf16le'), 'not utf-8'],
    ['Latin letters of another encoding', 'a.txt', Buffer.from('caf\xe9', 'latin1'), 'not utf-8'],
    ['a record in another encoding', 'a.json', Buffer.from('{"text":"caf\xe9"}', 'latin1'), 'not utf-8'],
    ['JSON that is none', 'a.json', 'It rained.', 'malformed'],
    ['a feed', 'a', '<?xml version="1.0"?><rss></rss>', 'unsupported'],
    [
      'a page to sign in',
      'a.html',
      '<title>Sign in</title><form><p>Please sign in.</p><input type="password"></form>',
      'no article',
    ],
    [
      'a page without a body',
      'a.html',
      '<html><head><title>Talks</title></head><body></body></html>',
      'no article',
    ],
  ];
  for (const [what, name, content, reason] of bad)
    test(what, async () => {
      const found = await readFileAs(name, content);
      assert.equal(reasonOf(found), reason);
      assert.match(found.kind === 'unread' ? found.detail : '', /^[A-Z].*\.$/s);
    });

  test('a file that is not there', async () => {
    assert.equal(reasonOf((await readAllOf({ kind: 'file', at: '/nowhere/a.txt' }))[0]), 'missing');
  });

  test('a folder', async () => {
    assert.equal(reasonOf((await readAllOf({ kind: 'file', at: '/' }))[0]), 'unsupported');
  });

  test('a text too large, of which no more is read than is needed to know it', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 65_536;
        yield await Promise.resolve(Buffer.alloc(65_536, 'It rained. '));
      }
    }
    const [found] = await readAllOf({ kind: 'stdin', at: '-' }, { stdin: endless(), maxBytes: 1_000_000 });
    assert.deepEqual(found, {
      kind: 'unread',
      file: '-',
      because: 'too large',
      detail: 'It is larger than 1 MB, the most that one article may be.',
    });
    assert.ok(given < 1_200_000);
  });
});
