import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { StoryAnswer } from '../model/index.ts';
import { analyseFixtures } from './pages/fixtures/analyse-fixtures.fixture.ts';
import { askFixtures } from './pages/fixtures/desk.fixture.ts';
import { doorClaim, ferryStory } from './pages/fixtures/ferry-story.fixture.ts';
import { createDesk, type Ask } from './routes.ts';

const desk = createDesk(askFixtures, analyseFixtures);

async function get(path: string, from = desk): Promise<Response> {
  return await from.fetch(new Request(`http://localhost:4747${path}`));
}

async function pageAt(path: string, from = desk): Promise<Document> {
  const answer = await get(path, from);
  assert.equal(answer.status, 200, path);
  return parseHTML(await answer.text()).document;
}

/** A desk that gives one answer, whatever it is asked. */
function deskOf(answer: object) {
  return createDesk((() => Promise.resolve(answer)) as unknown as Ask, analyseFixtures);
}

function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function wordsOfAll(document: Document, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(wordsOf);
}

test('articles that differ stand side by side: a slot a row, an article a column, the value lit', async () => {
  const document = await pageAt('/stories/st1ferry');
  const [table, ...others] = document.querySelectorAll('table.conflicts');
  assert.equal(others.length, 0);
  assert.deepEqual(wordsOfAll(document, '.conflicts thead th'), [
    'Slot',
    'Northern Wire 4 March 2031',
    'The Veldmar Courier 4 March 2031',
    '“Harbour master Ilse Marrow said the ferry Linnet had left…” date unknown',
  ]);
  const [body, number] = table?.querySelectorAll('tbody tr') ?? [];
  assert.deepEqual([...(body?.querySelectorAll('mark.value') ?? [])].map(wordsOf), [
    'Strait Commission',
    'Strait Council',
    'Strait Council',
  ]);
  assert.deepEqual([...(body?.querySelectorAll('.slot-value') ?? [])].map(wordsOf), [
    'Strait Commission',
    'Strait Council slip, by the register',
    'Strait Council inherited the slip',
  ]);
  assert.equal(
    wordsOf(body?.querySelector('.doubt')),
    'The register: the Strait Council has 12 members, not 15',
  );
  assert.match(wordsOf(number?.querySelector('th')), /^Number who slipped is not known/);
  assert.deepEqual(
    [...(number?.querySelectorAll('td') ?? [])].map((cell) => wordsOf(cell.querySelector('mark'))),
    ['nine', 'twelve', ''],
  );
});

test('a claim says who affirms and who denies it since when, and that independence is not established', async () => {
  const document = await pageAt('/claims/c1door');
  const rows = [...document.querySelectorAll('.standing > .side')].map(wordsOf);
  assert.equal(
    rows[0],
    'Affirmed since 4 March 2031 Ilse Marrow in Northern Wire, The Veldmar Courier, “Harbour master Ilse Marrow said the ferry…” the article itself in The Veldmar Courier',
  );
  assert.match(
    rows[1] ?? '',
    /^Denied since 4 March 2031 Skerry Lines in Northern Wire, The Veldmar Courier Skerry Lines, which runs/,
  );
  assert.match(rows.at(-1) ?? '', /^Roots 1 root named, independence not established/);
  assert.equal(doorClaim.claim.roots, 1);
});

test('a copy stands side by side, and says so where its direction is not known', async () => {
  const [known, unknown] = (await pageAt('/stories/st1ferry')).querySelectorAll('details.copy');
  assert.match(known?.textContent ?? '', /has it from/);
  assert.equal(known?.querySelectorAll('.pair blockquote').length, 4);
  assert.match(unknown?.textContent ?? '', /which had it first is not known/);
});

test('of an article that has it both ways, the value that the register doubts is the slip', async () => {
  const document = await pageAt('/conflicts/x9hostile');
  const [doubted, other] = [...document.querySelectorAll('.slot-value')].map(wordsOf);
  assert.match(doubted ?? '', /slip, by most roots$/);
  assert.doesNotMatch(other ?? '', /slip/);
});

test('of a denial the words that say what it denies are lit', async () => {
  const document = await pageAt('/stories/st1ferry');
  assert.deepEqual(wordsOfAll(document, 'mark.scope'), ['the door had been open when the ferry left']);
});

test('a claim opens to its roots, each with its passages, and to what counts as none', async () => {
  const document = await pageAt('/claims/c1door');
  const [named, unknown] = document.querySelectorAll('.roots .root');
  assert.match(wordsOf(named), /^Northern Wire agency Northern Wire Harbour master Ilse Marrow said/);
  assert.match(wordsOf(unknown), /^2.tellings of unknown lineage: .* counts as no root/);
  const links = [...(unknown?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  assert.deepEqual(links, ['/articles/a103undated#s1', '/articles/a101courier#v1']);
  const story = await pageAt('/stories/st1ferry');
  assert.equal(wordsOf(story.querySelectorAll('.roots summary')[1]), 'rests on 2 independent roots');
});

test('a change of state says from what to what, when and where, and where the order is not known', async () => {
  const [known, unknown] = wordsOfAll(await pageAt('/claims/c1door'), '.changes li');
  assert.equal(
    known,
    'claimed 4 March 2031, in Northern Wire then denied 4 March 2031, in The Veldmar Courier',
  );
  assert.match(unknown ?? '', /which came first is not known, claimed date unknown, in “Harbour master/);
});

test('a conflict has each value with its articles, and says who slipped and by what', async () => {
  const document = await pageAt('/conflicts/x1council');
  assert.equal(wordsOf(document.querySelector('h1')), 'Strait Commission or Strait Council');
  assert.deepEqual(wordsOfAll(document, 'td mark.value'), [
    'Strait Commission',
    'Strait Council',
    'Strait Council',
  ]);
  const facts = wordsOfAll(document, '.facts > div');
  assert.ok(facts.includes('Slip first in The Veldmar Courier, by the register'));
  assert.ok(facts.includes('Inherited by 1 article, as copies show'));
});

test('a copied passage has one name on both sides, and the words of both are lit', async () => {
  const document = await pageAt('/copies');
  const sides = [...(document.querySelector('details.copy')?.querySelectorAll('[data-pair]') ?? [])];
  assert.deepEqual(
    sides.map((side) => side.getAttribute('data-pair')),
    [1, 1, 2, 2].map((n) => `a100agency-a101courier-${n}`),
  );
  assert.deepEqual([...(sides[2]?.querySelectorAll('mark.shared') ?? [])].map(wordsOf), [
    'the ferry Linnet',
    'left the north quay with its bow door open, and',
    'nobody',
    'reported it for eleven minutes',
  ]);
  assert.match(wordsOfAll(document, 'details.copy summary')[1] ?? '', /direction unknown$/);
});

test('a story tells the others of its affair, of what it was joined, and what was decided by hand and why', async () => {
  const document = await pageAt('/stories/st1ferry');
  assert.equal(document.querySelectorAll('[aria-labelledby=affair] li').length, 2);
  assert.equal(
    wordsOf(document.querySelector('.merged')),
    'Joined by 2 stories that were apart: st0early, st1late',
  );
  assert.match(
    wordsOf(document.querySelector('.opening .decisions')),
    /^merged by hand “Both are on the Linnet’s crossing of 3 March\.” 6 March 2031 · st0early, st1late$/,
  );
});

test('the navigation leads to each list', async () => {
  const links = [...(await pageAt('/')).querySelectorAll('.masthead nav a')].map((link) =>
    link.getAttribute('href'),
  );
  assert.deepEqual(links, ['/', '/conflicts', '/claims', '/copies', '/actors', '/unread']);
});

test('a list is cut into pages, which lead to each other', async () => {
  const claims = Array<typeof doorClaim>(25).fill(doorClaim);
  const listing = deskOf({ kind: 'claims', claims, total: 70, offset: 25 });
  const document = await pageAt('/claims?offset=25', listing);
  assert.equal(wordsOf(document.querySelector('.pager span')), '26 to 50 of 70');
  assert.deepEqual(
    [...document.querySelectorAll('.pager a')].map((link) => link.getAttribute('href')),
    ['/claims', '/claims?offset=50'],
  );
  assert.equal(document.querySelector('link[rel=alternate]')?.getAttribute('href'), '/claims.json?offset=25');
});

test('an empty list says what it means that it is empty', async () => {
  for (const [kind, words] of [
    ['claims', /No claim yet: nothing in the ledger is said twice/],
    ['conflicts', /No conflict was found/],
    ['copies', /No copy was found/],
  ] as const) {
    const document = await pageAt(`/${kind}`, deskOf({ kind, [kind]: [], total: 0, offset: 0 }));
    assert.match(wordsOf(document.querySelector('.empty')), words);
    const past = await pageAt(`/${kind}?offset=900`, deskOf({ kind, [kind]: [], total: 3, offset: 900 }));
    assert.match(wordsOf(past.querySelector('.empty')), /The list ends before this page/);
  }
});

test('a story without conflicts, claims or copies says so, and one article alone has nothing to differ from', async () => {
  const bare: StoryAnswer = { ...ferryStory, conflicts: [], claims: [], copies: [] };
  const empty = wordsOfAll(await pageAt('/stories/st1ferry', deskOf(bare)), '.empty').join(' ');
  assert.match(
    empty,
    /No conflict was found.*Nothing is said twice.*None of these articles shares a passage/,
  );
  assert.equal((await pageAt('/stories/st2other')).querySelector('#conflicts'), null);
});

test('a conflict or list that is not there is not found', async () => {
  for (const path of [
    '/conflicts/nothing',
    '/conflicts/nothing.json',
    '/conflict',
    '/claims.xml',
    '/copies/x1',
  ])
    assert.equal((await get(path)).status, 404, path);
});

test('hostile words stay words wherever articles are compared', async () => {
  for (const path of [
    '/stories/st9hostile?all',
    '/claims',
    '/conflicts',
    '/copies',
    '/claims/c9hostile',
    '/conflicts/x9hostile',
  ]) {
    const document = await pageAt(path);
    assert.equal(
      document.querySelectorAll('main :is(img, script, style, iframe, em, u, s, q, i)').length,
      0,
      path,
    );
    assert.equal(document.querySelectorAll('[onclick], [onerror], [href^="javascript"]').length, 0);
    assert.match(wordsOf(document.querySelector('main')), /<img src=x onerror=alert\(1\)>/);
  }
});
