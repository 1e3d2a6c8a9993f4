import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { analyseFixtures } from './pages/fixtures/analyse-fixtures.fixture.ts';
import { askFixtures } from './pages/fixtures/desk.fixture.ts';
import { createDesk, type Ask } from './routes.ts';

const desk = createDesk(askFixtures, analyseFixtures);

async function pageAt(path: string): Promise<Document> {
  const answer = await desk.fetch(new Request(`http://localhost${path}`));
  assert.equal(answer.status, 200);
  return parseHTML(await answer.text()).document;
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Its paragraphs, where it has any. */
function linesOf(element: Element | null): string {
  const paragraphs = [...(element?.querySelectorAll('p') ?? [])];
  return paragraphs.length === 0 ? textOf(element) : paragraphs.map(textOf).join(' | ');
}

/** What a statement's page tells, by the name under which it does. */
async function factsOf(path: string): Promise<Readonly<Record<string, string>>> {
  const rows = [...(await pageAt(path)).querySelectorAll('.facts > div')];
  return Object.fromEntries(
    rows.map((row) => [textOf(row.querySelector('dt')), linesOf(row.querySelector('dd'))]),
  );
}

test('a statement tells who, with what stance, how put, by way of whom, how sure and found by what', async () => {
  assert.deepEqual(await factsOf('/statements/a100agency%23s5'), {
    Speaker: '“the crew”',
    Stance: 'reports, by “reported” (report)',
    'How it is put': 'not negated, certain',
    'In quotation marks': 'part of it',
    'By way of': 'Tomas Venn, at second hand “said”',
    'Stands within': 'Tomas Venn: the crew had reported the door “closed and locked” at 05:42',
    'How sure the reading is': 'unsure, 0.71',
    'Found by': 'fixture@1',
  });
});

test('a statement tells to whom and where, and that its speaker was carried on', async () => {
  const facts = await factsOf('/statements/a100agency%23s2');
  assert.equal(facts['Speaker'], 'Ilse Marrow, here “Marrow”');
  assert.equal(facts['Said to'], 'reporters');
  assert.equal(facts['Where'], '“outside the Harbour Authority”');
  assert.equal(facts['By way of'], 'nobody else, on the record');
  assert.match(facts['In quotation marks'] ?? '', /^all of it; its speaker carried on/);
});

test('who is not named is not on the record, and what is told of him is told', async () => {
  const facts = await factsOf('/statements/a100agency%23s6');
  assert.equal(facts['By way of'], 'nobody else');
  assert.match(facts['Not named'] ?? '', /what he is: “Two people”.*why: “who asked not to be named”/);
});

test('what softens a claim is quoted', async () => {
  const facts = await factsOf('/statements/a100agency%23s7');
  assert.equal(
    facts['How it is put'],
    'not negated, possible | how sure: “could” | on condition: “if the court agrees”',
  );
});

test('everything told of a statement is marked in its passage, and the legend has each mark', async () => {
  const page = await pageAt('/statements/a100agency%23s2');
  const wordsOf = (mark: string): string => textOf(page.querySelector(`blockquote mark.${mark}`));
  assert.deepEqual(['speaker', 'cue', 'addressee', 'occasion', 'carried'].map(wordsOf), [
    'Marrow',
    'told',
    'reporters',
    'outside the Harbour Authority',
    'That is not how it is meant to work.',
  ]);
  assert.deepEqual(
    [...page.querySelectorAll('.legend mark')].map((mark) => textOf(mark)),
    ['what is said', 'carried on', 'speaker', 'cue', 'said to', 'when and where'],
  );
});

test('denial and denied lead to each other', async () => {
  const linkOn = async (path: string): Promise<string | null | undefined> =>
    (await pageAt(path)).querySelector('a.gist')?.getAttribute('href');
  assert.equal(await linkOn('/statements/a100agency%23s3'), '/statements/a100agency%23s1');
  assert.equal(await linkOn('/statements/a100agency%23s1'), '/statements/a100agency%23s3');
});

test('a story tells of each statement its stance, by way of whom, who denies it and whether it is unsure', async () => {
  const page = await pageAt('/stories/st1ferry');
  const lines = [...page.querySelectorAll('details.statement summary .meta')].map(textOf);
  assert.ok(lines.includes('said · Northern Wire · denied by Skerry Lines'));
  assert.ok(lines.includes('denies denied · Northern Wire'));
  assert.ok(
    lines.includes('reported · Northern Wire · by way of Tomas Venn (at second hand) · unsure, 0.71'),
  );
  const note = page.querySelector('section.speaker h3 + .meta');
  assert.match(
    textOf(note),
    /^Not named · “Two people” · knows by “familiar with the inquiry” · not named: “who asked/,
  );
});

test('the list beside an article sets in what stands within another, and links denials', async () => {
  const page = await pageAt('/articles/a100agency');
  const items = [...page.querySelectorAll('.statement-list > li')];
  assert.deepEqual(
    items.map((item) => item.getAttribute('data-depth')),
    ['0', '0', '0', '0', '1', '0', '0', '0', '0'],
  );
  assert.match(textOf(items[2]), /^Skerry Lines denied denies that the door .* against Ilse Marrow · all/);
  assert.equal(items[2]?.querySelector('.meta a')?.getAttribute('href'), '#s1');
  assert.match(textOf(items[4]), /by way of Tomas Venn \(at second hand\) · unsure, 0\.71/);
});

test('hostile words in every place of a statement stay words', async () => {
  for (const path of ['/statements/a900hostile%23s1', '/stories/st9hostile', '/articles/a900hostile']) {
    const page = await pageAt(path);
    assert.equal(page.querySelectorAll('main :is(img, script, style, iframe, em, u, s, q)').length, 0);
    assert.equal(page.querySelectorAll('[onclick], [onerror]').length, 0);
  }
  const facts = await factsOf('/statements/a900hostile%23s1');
  assert.match(
    facts['By way of'] ?? '',
    /^=HYPERLINK\("https:\/\/evil\.example"\), told to it “<b>According/,
  );
  assert.equal(facts['Said to'], '<s>"them"</s>');
  assert.equal(facts['When'], '“<q>now</q>”');
  assert.match(facts['How it is put'] ?? '', /^negated, possible \| how sure: “<em>may<\/em>”$/);
  assert.match(facts['Not named'] ?? '', /“<i onclick=alert\(1\)>”/);
});

test('a statement denied and held by ten thousand others is a page that loads', async () => {
  const answer = await askFixtures({ kind: 'show', id: 'a100agency#s1' });
  assert.ok(answer.kind === 'statement');
  const [denial] = answer.found.deniedBy;
  assert.ok(denial);
  const many = Array<typeof denial>(10_000).fill(denial);
  const found = { ...answer.found, deniedBy: many, holds: many };
  const crowded = createDesk(
    (() => Promise.resolve({ ...answer, found })) as unknown as Ask,
    analyseFixtures,
  );
  const page = await crowded.fetch(new Request('http://localhost/statements/a100agency%23s1'));
  const text = await page.text();
  assert.ok(text.length < 100_000);
  assert.match(text, /and 9,988\u00a0more, in the JSON/);
});
