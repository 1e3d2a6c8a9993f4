import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Article, Unread } from '../../model/index.ts';
import { DEFAULT_READ_OPTIONS, type ReadOptions } from '../read-options.ts';
import { furniture, readAllOf, reasonOf } from '../reading.fixture.ts';
import { fetchPage } from './fetch-page.ts';
import { isPublic, lookupJudged } from './refuse-private.ts';
import { toWebAddress } from './to-web-address.ts';

const PARAGRAPH = 'The ministers met again on Monday, their host said. '.repeat(8);
const PAGE = `<!doctype html><title>Talks</title><article><h1>Ministers resume talks</h1><p>${PARAGRAPH}</p></article>`;

let inwardRequests = 0;
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (request, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('x-agent', request.headers['user-agent'] ?? '')
      .end(PAGE);
  },
  '/latin': (_, response) => {
    response
      .setHeader('content-type', 'text/html; charset=windows-1252')
      .end(Buffer.from(PAGE.replace('host', 'h\xf4te'), 'latin1'));
  },
  '/text': (_, response) => void response.setHeader('content-type', 'text/plain').end('It rained.\n'),
  '/json': (_, response) =>
    void response
      .setHeader('content-type', 'application/json')
      .end('[{"text":"It rained."},{"text":"It snowed."}]'),
  '/agent': (request, response) =>
    void response.setHeader('content-type', 'text/plain').end(request.headers['user-agent']),
  '/picture': (_, response) => void response.setHeader('content-type', 'image/png').end('…'),
  '/moved': (_, response) => void response.writeHead(302, { location: '/page' }).end(),
  '/round': (_, response) => void response.writeHead(301, { location: '/round' }).end(),
  '/file': (_, response) => void response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/large': (_, response) =>
    void response.setHeader('content-type', 'text/plain').end('It rained. '.repeat(200_000)),
  '/bomb': (_, response) => {
    const packed = gzipSync(Buffer.alloc(50_000_000, 'a'));
    response.setHeader('content-type', 'text/plain').setHeader('content-encoding', 'gzip').end(packed);
  },
  '/inward': (_, response) =>
    void response.writeHead(302, { location: `http://127.0.0.2:${port}/inside` }).end(),
  '/inside': (_, response) => {
    inwardRequests++;
    response.end();
  },
  '/silent': () => undefined,
  '/slow': (_, response) => void response.setHeader('content-type', 'text/plain').write('It rained'),
};

const listener: RequestListener = (request, response) => {
  const answer = answers[request.url ?? ''];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
};
const server = createServer(listener);
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const port = (server.address() as AddressInfo).port;
const inside = createServer(listener);
await new Promise<void>((ready) => inside.listen(port, '127.0.0.2', ready));
after(() => {
  for (const each of [server, inside]) {
    each.closeAllConnections();
    each.close();
  }
});

async function readUrl(
  at: string,
  options: Partial<ReadOptions> = {},
): Promise<Article | Unread | undefined> {
  return (await readAllOf({ kind: 'url', at }, { allowPrivate: true, ...options }))[0];
}

function local(path: string): string {
  return `http://127.0.0.1:${port}${path}`;
}

test('a page is read, with the address it came from', async () => {
  const article = await readUrl(local('/page'));
  assert.equal(article?.kind === 'article' && article.title, 'Ministers resume talks');
  assert.equal(article?.kind === 'article' && article.url, local('/page'));
});

test('a redirect is followed, and the address is where it led', async () => {
  const article = await readUrl(local('/moved'));
  assert.equal(article?.kind === 'article' && article.url, local('/page'));
  assert.equal(article?.file, local('/moved'));
});

test("the server's word on the charset is taken", async () => {
  const article = await readUrl(local('/latin'));
  assert.match(article?.kind === 'article' ? article.text : '', /their hôte said/);
});

test('plain text and JSON are read as what they are', async () => {
  const text = await readUrl(local('/text'));
  assert.equal(text?.kind === 'article' && text.text, 'It rained.\n');
  assert.equal((await readAllOf({ kind: 'url', at: local('/json') }, { allowPrivate: true })).length, 2);
});

test('it says who asks', async () => {
  const article = await readUrl(local('/agent'), { userAgent: 'hearsay/1.2.3' });
  assert.equal(article?.kind === 'article' && article.text, 'hearsay/1.2.3');
});

test('an error of the server is told with its status', async () => {
  const found = await readUrl(local('/nothing'));
  assert.equal(reasonOf(found), 'http status');
  assert.match(found?.kind === 'unread' ? found.detail : '', /answered 404 Not Found\.$/);
});

test('a server that never answers, or never ends, is left', async () => {
  for (const path of ['/silent', '/slow']) {
    const found = await readUrl(local(path), { timeoutMs: 200 });
    assert.equal(reasonOf(found), 'no answer');
    assert.match(found?.kind === 'unread' ? found.detail : '', /within 0\.2 seconds/);
  }
});

test('a port where nobody listens gives no answer', async () => {
  assert.equal(reasonOf(await readUrl('http://127.0.0.1:1/')), 'no answer');
});

test('redirects without end are left', async () => {
  assert.equal(reasonOf(await readUrl(local('/round'))), 'too many redirects');
});

test('what is too large is refused, by its size unpacked', async () => {
  assert.equal(reasonOf(await readUrl(local('/large'), { maxBytes: 1_000_000 })), 'too large');
  assert.equal(reasonOf(await readUrl(local('/bomb'))), 'too large');
});

test('a picture is not supported', async () => {
  assert.equal(reasonOf(await readUrl(local('/picture'))), 'unsupported');
});

test('only http and https are read, by redirect too', async () => {
  for (const at of ['ftp://herald.example/a', 'file:///etc/hostname', local('/file')])
    assert.equal(reasonOf(await readUrl(at)), 'not http', at);
});

test('private addresses are refused, however they are written', async () => {
  const addresses = [
    local('/page'),
    `http://localhost:${port}/page`,
    `http://2130706433:${port}/page`,
    `http://0x7f.1:${port}/page`,
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.1.1/',
    'http://0.0.0.0/',
    'http://[fd00::1]/',
  ];
  for (const at of addresses)
    assert.equal(reasonOf(await readUrl(at, { allowPrivate: false })), 'private address', at);
});

test('public addresses are told from others', () => {
  assert.ok(isPublic('93.184.215.14') && isPublic('2606:2800:21f:cb07::1'));
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fe80::1',
    '224.0.0.1',
    '100.64.0.1',
    'herald',
  ])
    assert.ok(!isPublic(address), address);
});

test('a redirect to a private address is refused', () => {
  const herald = new URL('https://herald.example/talks');
  assert.equal(toWebAddress('/more', isPublic, herald).href, 'https://herald.example/more');
  assert.throws(() => toWebAddress('http://10.0.0.1/', isPublic, herald), { because: 'private address' });
  assert.throws(() => toWebAddress('//[::1]/', isPublic, herald), { because: 'private address' });
});

test('a redirect from an allowed address to a refused one is not followed', async () => {
  // This machine's second loopback address stands for a private one, its first for a public one.
  const mayConnect = (address: string): boolean => address === '127.0.0.1';
  const options = { ...DEFAULT_READ_OPTIONS, furniture };
  await assert.rejects(fetchPage(local('/inward'), options, mayConnect), { because: 'private address' });
  assert.equal(inwardRequests, 0);
  await fetchPage(local('/inward'), options, () => true);
  assert.equal(inwardRequests, 1);
});

test('a name that leads to a private address is refused when it is connected to', async () => {
  const error = await new Promise((answer) => {
    lookupJudged(isPublic)('localhost', { all: true }, answer);
  });
  assert.equal(error instanceof Error && 'because' in error && error.because, 'private address');
});
