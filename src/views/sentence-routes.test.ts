import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { analyseFixtures } from './pages/fixtures/analyse-fixtures.fixture.ts';
import { askFixtures } from './pages/fixtures/desk.fixture.ts';
import { createDesk } from './routes.ts';

const desk = createDesk(askFixtures, analyseFixtures);

async function get(path: string): Promise<Response> {
  return await desk.fetch(new Request(`http://localhost:4747${path}`));
}

async function pageAt(path: string): Promise<Document> {
  return parseHTML(await (await get(path)).text()).document;
}

test('a sentence is drawn with its relations, and told in a table', async () => {
  const document = await pageAt('/articles/a100agency/sentences/1');
  const drawing = document.querySelector('svg');
  assert.equal(drawing?.querySelectorAll('.word').length, 12);
  assert.equal(drawing.querySelectorAll('.arc .head').length, 12);
  assert.equal(drawing.querySelectorAll('.arc text').length, 12);
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim().replace(/\s+/g, ' ')),
  );
  assert.deepEqual(rows[1], ['2', 'left', 'leave', 'VERB', 'VBD', 'ccomp', '12 says']);
  assert.equal(rows[11]?.at(-1), 'the root');
  assert.equal(document.querySelector('a[rel=prev]'), null);
  assert.equal(
    document.querySelector('a[rel=next]')?.getAttribute('href'),
    '/articles/a100agency/sentences/2',
  );
});

test('every sentence of an article leads to its parse and back', async () => {
  const document = await pageAt('/articles/a100agency');
  const links = [...document.querySelectorAll('.sentence-link')];
  assert.deepEqual(
    links.map((link) => link.getAttribute('href')),
    links.map((_, i) => `/articles/a100agency/sentences/${i + 1}`),
  );
  assert.equal(links.length, 9);
  const sentence = await pageAt(links[2]?.getAttribute('href') ?? '');
  assert.ok(sentence.querySelector(`a[href="/articles/a100agency#${links[2]?.id ?? ''}"]`));
});

test('a sentence that is not there is not found, whatever its number', async () => {
  for (const path of [
    '/articles/a100agency/sentences/0',
    '/articles/a100agency/sentences/99',
    '/articles/a100agency/sentences/1e0',
    '/articles/a100agency/sentences/-1.json',
    '/articles/a104hafenbote/sentences/999999999999',
    '/articles/nothing/sentences/1',
    '/articles/st1ferry/sentences/1',
  ])
    assert.equal((await get(path)).status, 404, path);
  assert.equal(
    (await get('/articles/a100/sentences/2.json')).headers.get('location'),
    '/articles/a100agency/sentences/2.json',
  );
});

test('whoever is chosen is marked wherever the text means him, and can be let go', async () => {
  const plain = await pageAt('/articles/a100agency');
  assert.equal(plain.querySelectorAll('.text .chosen').length, 0);
  const link = plain.querySelector('[data-chooses=e1]')?.getAttribute('href');
  assert.equal(link, '/articles/a100agency?entity=e1#chosen');
  const document = await pageAt(link);
  const chosen = [...document.querySelectorAll('.text .chosen')].map((mark) => mark.textContent);
  assert.deepEqual(chosen, ['Ilse Marrow']);
  assert.ok(document.querySelector('.text .chosen')?.classList.contains('chosen-name'));
  assert.equal(document.querySelector('[aria-current=true]')?.getAttribute('href'), '/articles/a100agency');
  assert.equal(document.querySelectorAll('#chosen').length, 1);
});

test('nobody is chosen by an id that the article does not have', async () => {
  for (const entity of ['e99', '', '"><script>', 'constructor']) {
    const document = await pageAt(`/articles/a100agency?entity=${encodeURIComponent(entity)}`);
    assert.equal(document.querySelectorAll('.text .chosen, #chosen, [aria-current]').length, 0);
  }
});
