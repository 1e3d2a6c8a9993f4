import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { analyseFixtures } from './pages/fixtures/analyse-fixtures.fixture.ts';
import { askFixtures } from './pages/fixtures/desk.fixture.ts';
import { hostileEventsStory, quarrelStory } from './pages/fixtures/told-events.fixture.ts';
import { createDesk } from './routes.ts';

const desk = createDesk(askFixtures, analyseFixtures);

async function get(path: string): Promise<Response> {
  return await desk.fetch(new Request(`http://localhost:4747${path}`));
}

async function pageAt(path: string): Promise<Document> {
  const answer = await get(path);
  assert.equal(answer.status, 200, path);
  return parseHTML(await answer.text()).document;
}

function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const PAGES = [
  ['/actors', '/actors.json'],
  ['/actors/NOR', '/actors/NOR.json'],
  ['/actors/NOR?status=all&tentative=1', '/actors/NOR.json?status=all&tentative=1'],
  ['/trends/NOR/SDM', '/trends/NOR/SDM.json'],
  [`/stories/${quarrelStory}/timeline`, `/stories/${quarrelStory}/timeline.json`],
  [`/stories/${quarrelStory}/timeline?tentative=1`, `/stories/${quarrelStory}/timeline.json?tentative=1`],
] as const;

for (const [path, twin] of PAGES)
  test(`${path.replace(quarrelStory, ':id')} is a page with a twin, skips no heading, and says nothing about truth`, async () => {
    const document = await pageAt(path);
    assert.equal(document.querySelector('link[rel=alternate]')?.getAttribute('href'), twin);
    assert.equal(document.querySelectorAll('h1').length, 1);
    document.querySelector('#trend')?.remove();
    assert.doesNotMatch(wordsOf(document.body), /\b(true|truth|false|fake|fact-check\w*)\b/i);
    const levels = [...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    levels.reduce((above, level) => {
      assert.ok(level <= above + 1, `h${level} under h${above}`);
      return level;
    }, 0);
    assert.ok('kind' in ((await (await get(twin)).json()) as object));
  });

test('a story shows what happened, each act once with its words, its status and which day it shows', async () => {
  const document = await pageAt(`/stories/${quarrelStory}`);
  const acts = [...document.querySelectorAll('.timeline .event')];
  const accusation = acts.find((act) => wordsOf(act.querySelector('.act')).startsWith('accuse'));
  const summary = wordsOf(accusation?.querySelector('summary'));
  assert.match(
    summary,
    /^Norland accuse · disapprove → Sudmark 5 March 2031 day told in the text happened alleged · 2.articles$/,
  );
  assert.deepEqual([...(accusation?.querySelectorAll('blockquote') ?? [])].map(wordsOf), [
    'Norland accused Sudmark of smuggling on 5 March.',
    'On 5 March the Norland government blamed Sudmark for smuggling.',
  ]);
  assert.equal(accusation?.querySelector('mark.trigger')?.textContent, 'accused');
  assert.ok(acts.some((act) => wordsOf(act.querySelector('summary')).includes('day of publication denied')));
  assert.match(
    wordsOf(document.querySelector('.left-out')),
    /^Left out: 1.tentative event\.$|^Left out: 1 tentative event\.$/u,
  );
});

test('an event has a page with its passage, its act by all who tell it, and a twin', async () => {
  const story = await pageAt(`/stories/${quarrelStory}`);
  const link = [...story.querySelectorAll('.timeline .event')]
    .find((act) => wordsOf(act.querySelector('.act')).startsWith('accuse'))
    ?.querySelector('a[href^="/events/"]');
  const path = link?.getAttribute('href') ?? '';
  const page = await pageAt(path);
  assert.equal(wordsOf(page.querySelector('h1')), 'Norland accuse · disapprove → Sudmark');
  assert.equal(
    wordsOf(page.querySelector('[aria-labelledby=passage] blockquote')),
    'Norland accused Sudmark of smuggling on 5 March.',
  );
  assert.match(wordsOf(page.querySelector('.facts')), /Told by “accused” When 5 March 2031 How sure/);
  assert.match(
    wordsOf(page.querySelector('[aria-labelledby=act] summary')),
    /happened alleged · 2.articles$/u,
  );
  assert.equal(page.querySelector('link[rel=alternate]')?.getAttribute('href'), `${path}.json`);
  const twin = (await (await get(`${path}.json`)).json()) as { kind: string; found: { ref: string } };
  assert.deepEqual([twin.kind, `/events/${encodeURIComponent(twin.found.ref)}`], ['event', path]);
  assert.equal((await get(path.replace(/v\d+$/, 'v99'))).status, 404);
  const shown = await get(path.replace('/events/', '/show/'));
  assert.deepEqual([shown.status, shown.headers.get('location')], [302, path]);
});

test('an actor’s page says what it did, what was done to it, by month, and links to trends', async () => {
  const document = await pageAt('/actors/NOR');
  assert.deepEqual([...document.querySelectorAll('.month h2')].map(wordsOf), [
    'May 2031',
    'April 2031',
    'March 2031',
    'February 2031',
  ]);
  assert.ok(document.querySelector('a[href="/trends/NOR/SDM"]'));
  assert.match(wordsOf(document.querySelector('.left-out')), /1 tentative event, 1 event told as demanded/u);
  const all = await pageAt('/actors/NOR?status=all&tentative=1');
  assert.ok(all.querySelectorAll('.event').length > document.querySelectorAll('.event').length);
});

test('a trend has its numbers in a table, each leading to the acts it counts on the same page', async () => {
  const document = await pageAt('/trends/NOR/SDM');
  const rows = [...document.querySelectorAll('table.trend tbody tr')].map(wordsOf);
  assert.equal(rows[2], 'March 2031 00 1 0 1 −2.0 −2.0');
  for (const link of document.querySelectorAll('table.trend a'))
    assert.ok(document.querySelector(`[id="${link.getAttribute('href')?.slice(1) ?? ''}"]`));
  const data = JSON.parse(document.querySelector('#trend')?.textContent ?? '') as { cells: unknown[] };
  assert.equal(data.cells.length, 5);
});

test('codes are put in capitals, and a form leads to a trend', async () => {
  for (const [asked, path] of [
    ['/actors/nor', '/actors/NOR'],
    ['/trends/nor/sdm?tentative=1', '/trends/NOR/SDM?tentative=1'],
    ['/trends?one=nor&other=+sdm', '/trends/NOR/SDM'],
    ['/trends?one=nor', '/actors'],
    [`/stories/${quarrelStory.slice(0, 9)}/timeline`, `/stories/${quarrelStory}/timeline`],
  ] as const) {
    const answer = await get(asked);
    assert.deepEqual([answer.status, answer.headers.get('location')], [302, path]);
  }
});

test('who is nowhere named is not found, and between strangers nothing is told', async () => {
  for (const path of ['/actors/XXX', '/actors/%3Cb%3E', `/actors/${'N'.repeat(400)}`, '/stories/y0/timeline'])
    assert.equal((await get(path)).status, 404, path);
  assert.equal((await get('/actors/XXX.json')).status, 404);
  const document = await pageAt('/trends/NOR/XXX');
  assert.match(wordsOf(document.querySelector('.empty')), /No act that counts is told between NOR and XXX/);
  assert.equal(document.querySelector('script[src="/trend.js"]'), null);
});

test('an event of two thousand actors, in five thousand names of countries, is shown and cut', async () => {
  for (const path of [`/stories/${hostileEventsStory}`, '/actors/XAB', '/trends/XAB/SDM']) {
    const document = await pageAt(path);
    assert.match(wordsOf(document.querySelector('.event summary')), /and 1996 more assault → Sudmark/);
    assert.equal(
      document.querySelectorAll('img, main script:not([type="application/json"])').length,
      0,
      path,
    );
  }
  const { articles } = (await (await get(`/stories/${hostileEventsStory}.json`)).json()) as {
    articles: { id: string }[];
  };
  const event = await pageAt(`/events/${articles[0]?.id ?? ''}%23v1`);
  assert.match(wordsOf(event.querySelector('h1')), /and 1996 more assault → Sudmark/);
  assert.equal(event.querySelectorAll('img').length, 0);
  const article = await pageAt(`/articles/${articles[0]?.id ?? ''}`);
  assert.equal(article.querySelectorAll('img').length, 0);
  assert.match(wordsOf(article.querySelector('#events')), /Events 1/);
});

test('an article that was added before there were events does not say that it has none', async () => {
  const before = createDesk(async (question) => {
    const answer = await askFixtures(question);
    return 'events' in answer ? { ...answer, events: null } : answer;
  }, analyseFixtures);
  const page = await before.fetch(new Request('http://localhost/articles/a100agency'));
  assert.match(await page.text(), /They were not looked for when this article was added/);
});
