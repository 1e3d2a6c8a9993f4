import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { analyseFixtures } from './pages/fixtures/analyse-fixtures.fixture.ts';
import { askFixtures } from './pages/fixtures/desk.fixture.ts';
import { createDesk } from './routes.ts';

const desk = createDesk(askFixtures, analyseFixtures);

const PAGES = [
  ['/', '/index.json'],
  ['/stories/st1ferry', '/stories/st1ferry.json'],
  ['/articles/a100agency', '/articles/a100agency.json'],
  ['/articles/a100agency/sentences/1', '/articles/a100agency/sentences/1.json'],
  ['/statements/a100agency%23s3', '/statements/a100agency%23s3.json'],
  ['/claims/c1door', '/claims/c1door.json'],
  ['/conflicts/x1council', '/conflicts/x1council.json'],
  ['/claims', '/claims.json'],
  ['/conflicts', '/conflicts.json'],
  ['/copies', '/copies.json'],
  ['/unread', '/unread.json'],
] as const;

async function get(path: string, init?: RequestInit): Promise<Response> {
  return await desk.fetch(new Request(`http://localhost:4747${path}`, init));
}

async function pageAt(path: string, from = desk): Promise<Document> {
  const answer = await from.fetch(new Request(`http://localhost${path}`));
  return parseHTML(await answer.text()).document;
}

for (const [path, twin] of PAGES) {
  test(`${path} is a page, and ${twin} the same answer as JSON, linked from it`, async () => {
    const page = await get(path);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    const document = await pageAt(path);
    assert.equal(document.querySelector('link[rel=alternate]')?.getAttribute('href'), twin);
    assert.equal(document.querySelectorAll('h1').length, 1);
    const json = await get(twin);
    assert.equal(json.headers.get('content-type'), 'application/json');
    assert.ok('kind' in ((await json.json()) as object));
  });

  test(`${path} says nothing about truth`, async () => {
    const document = await pageAt(path);
    assert.doesNotMatch(document.body.textContent, /\b(true|truth|false|fake|fact-check\w*)\b/i);
  });

  test(`the headings of ${path} skip no level`, async () => {
    const document = await pageAt(path);
    const levels = [...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map((heading) =>
      Number(heading.tagName[1]),
    );
    levels.reduce((above, level) => {
      assert.ok(level <= above + 1, `h${level} under h${above}`);
      return level;
    }, 0);
  });
}

test('the list says what the ledger holds, what could not be read and what was not analysed', async () => {
  const { body } = await pageAt('/');
  assert.match(body.textContent, /12\u00a0articles · 38\u00a0statements · 8\u00a0stories/);
  assert.match(body.textContent, /2 could not be read/);
  assert.match(body.textContent, /1 not in English, not analysed/);
});

test('a search keeps its words, in the box and in the twin', async () => {
  const document = await pageAt('/?q=ferry+%26+%22port%22');
  assert.equal(document.querySelector('input[name=q]')?.getAttribute('value'), 'ferry & "port"');
  assert.equal(
    document.querySelector('link[rel=alternate]')?.getAttribute('href'),
    '/index.json?q=ferry+%26+%22port%22',
  );
  assert.match(document.body.textContent, /No story has/);
});

test('an offset that is none is the beginning', async () => {
  for (const offset of ['-1', '1e9', 'NaN', '99999999999999']) {
    assert.equal(
      ((await (await get(`/index.json?offset=${offset}`)).json()) as { offset: number }).offset,
      0,
    );
  }
});

test('a story groups its statements by speaker and opens each to its passage', async () => {
  const document = await pageAt('/stories/st1ferry');
  const [marrow] = document.querySelectorAll('section.speaker');
  assert.match(marrow?.querySelector('h3')?.textContent ?? '', /Ilse Marrow\s+4\u00a0statements/);
  const passage = marrow?.querySelector('details blockquote');
  assert.equal(passage?.querySelector('mark.cue')?.textContent, 'said');
  const links = [...(marrow?.querySelectorAll('details:first-of-type a') ?? [])];
  assert.deepEqual(
    links.map((link) => link.getAttribute('href')),
    ['/statements/a100agency%23s3', '/articles/a100agency#s1', '/statements/a100agency%23s1'],
  );
});

test('an article in another language says that it was not analysed', async () => {
  const document = await pageAt('/articles/a104hafenbote');
  assert.match(document.querySelector('.notice')?.textContent ?? '', /In German, not in English/);
  assert.equal(document.querySelector('article')?.getAttribute('lang'), 'de');
});

test('the beginning of an id, or the wrong room, leads to the one address', async () => {
  const places = [
    ['/stories/st1', '/stories/st1ferry'],
    ['/show/a100', '/articles/a100agency'],
    ['/stories/a100agency', '/articles/a100agency'],
    ['/stories/st1.json', '/stories/st1ferry.json'],
    ['/show/a100agency%23s3', '/statements/a100agency%23s3'],
    ['/conflicts/c1door', '/claims/c1door'],
    ['/show/x1', '/conflicts/x1council'],
    ['/claims/x1council.json', '/conflicts/x1council.json'],
  ] as const;
  for (const [path, place] of places) {
    const answer = await get(path);
    assert.deepEqual([answer.status, answer.headers.get('location')], [302, place]);
  }
});

test('an id of nothing, and one of several things, are not found and say why', async () => {
  assert.equal((await get('/stories/nothing')).status, 404);
  assert.equal((await get('/stories/nothing.json')).status, 404);
  assert.equal((await get('/no/such/page')).status, 404);
  assert.equal((await get(`/stories/${'x'.repeat(5000)}`)).status, 404);
  assert.equal((await get('/stories/%E0%A4%A')).status, 404);
  const document = await pageAt('/show/a10');
  assert.match(document.body.textContent, /More than one thing has an id that begins with/);
  assert.equal(document.querySelectorAll('main li a').length, 5);
});

test('every response forbids what the desk does not need', async () => {
  const paths = [...PAGES.flat(), '/style.css', '/desk.js', '/nothing', '/show/a100'];
  for (const path of paths) {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(
      policy,
      /default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:/,
      path,
    );
    assert.match(policy, /base-uri 'none'; form-action 'self'; frame-ancestors 'none'/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.ok(headers.has('permissions-policy'));
  }
});

test('no page has a script or a style within it', async () => {
  for (const path of [
    ...PAGES.map(([page]) => page),
    '/stories/st9hostile',
    '/articles/a900hostile',
    '/articles/a900hostile/sentences/1',
    '/statements/a900hostile%23s1',
  ]) {
    const document = await pageAt(path);
    assert.deepEqual(
      [...document.querySelectorAll('script')].map((script) => script.getAttribute('src')),
      ['/desk.js'],
    );
    assert.equal(
      document.querySelectorAll('style, [style], [onclick], [onmouseover], [onerror], iframe, img').length,
      0,
    );
  }
});

test('an address that is not of the web is shown and not linked', async () => {
  const document = await pageAt('/articles/a900hostile');
  assert.match(document.body.textContent, /javascript:alert/);
  assert.equal(document.querySelectorAll('a[href^="javascript"]').length, 0);
  const web = (await pageAt('/articles/a100agency')).querySelector('a[href^="https:"]');
  assert.equal(web?.getAttribute('rel'), 'noopener noreferrer');
});

test('only names of this machine are answered, unless the desk was given another', async () => {
  const statusAt = async (host: string, given?: string): Promise<number> => {
    const asked = createDesk(askFixtures, analyseFixtures, given === undefined ? {} : { host: given });
    return (await asked.fetch(new Request(`http://${host}/`))).status;
  };
  for (const host of ['localhost', 'LOCALHOST:80', '127.0.0.1:4747', '[::1]:4747'])
    assert.equal(await statusAt(host), 200);
  for (const host of [
    'rebound.example',
    'localhost.rebound.example',
    '192.0.2.7',
    '127.0.0.1.rebound.example',
  ]) {
    assert.equal(await statusAt(host), 421, host);
  }
  assert.equal(await statusAt('newsroom.example', 'newsroom.example'), 200);
  assert.equal(await statusAt('192.0.2.7', '0.0.0.0'), 200);
  assert.equal(await statusAt('rebound.example', '0.0.0.0'), 421);
});

test('the desk is read only', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await get('/', { method });
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD']);
  }
  const head = await get('/', { method: 'HEAD' });
  assert.deepEqual([head.status, await head.text()], [200, '']);
});

test('a failure shows no internals, and is told to whoever runs the desk', async () => {
  const told: unknown[] = [];
  const failing = createDesk(() => Promise.reject(new Error('no such table: secrets')), analyseFixtures, {
    onFailure: (error) => told.push(error),
  });
  for (const path of ['/', '/index.json', '/stories/x.json']) {
    const answer = await failing.fetch(new Request(`http://localhost${path}`));
    assert.equal(answer.status, 500);
    assert.doesNotMatch(await answer.text(), /secrets|Error:|at \w+ \(/);
    assert.ok(answer.headers.has('content-security-policy'));
  }
  assert.equal(told.length, 3);
});

test('the browser’s script is one file of plain JavaScript, and nothing else of the house is served', async () => {
  const answer = await get('/desk.js');
  assert.equal(answer.headers.get('content-type'), 'text/javascript; charset=utf-8');
  const code = await answer.text();
  assert.match(code, /showModal/);
  assert.doesNotMatch(code, /querySelector<|: Record<|^import /m);
  assert.equal((await get('/client/desk.ts')).status, 404);
  assert.equal((await get('/client/..%2Froutes.ts')).status, 404);
});
