import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { toId, type ArticleAnswer, type PartKind, type Span, type Statement } from '../../../model/index.ts';
import { ferryArticles } from '../fixtures/ferry-articles.fixture.ts';
import { hostileArticle } from '../fixtures/hostile-article.fixture.ts';
import { articleText } from './article-text.ts';

async function parse(answer: ArticleAnswer): Promise<Element> {
  const { document } = parseHTML(`<html><body>${await articleText(answer)}</body></html>`);
  const article = document.querySelector('article');
  assert.ok(article);
  return article;
}

function statement(id: string, spans: readonly Span[]): Statement {
  const { agency } = ferryArticles;
  const [first] = agency.statements;
  assert.ok(first);
  return { ...first, id: toId(id), content: { spans, quoted: 'indirect', carried: [] } };
}

test('the text of the page is the text of the article, whatever was found in it', async () => {
  const anySpan = fc.tuple(fc.nat(1500), fc.nat(1500));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(anySpan, { maxLength: 3 }), { maxLength: 6 }), async (contents) => {
      const statements = contents.map((spans, i) => statement(`s${i + 1}`, spans));
      const page = await parse({ ...ferryArticles.agency, statements });
      assert.equal(page.textContent, ferryArticles.agency.article.text);
    }),
    { numRuns: 40 },
  );
});

test('hostile text is shown as it stands, and makes no element', async () => {
  const page = await parse(hostileArticle);
  assert.equal(page.textContent, hostileArticle.article.text);
  assert.equal(page.querySelectorAll('script, img, iframe, style, a:not(.sentence-link)').length, 0);
});

test('speaker, cue and content are told apart, and each statement can be linked to', async () => {
  const page = await parse(ferryArticles.agency);
  const wordsOf = (selector: string): string =>
    [...page.querySelectorAll(selector)].map((mark) => mark.textContent).join('');
  assert.equal(wordsOf('mark.speaker[data-of~=s3]'), 'Skerry Lines, which runs the crossing,');
  assert.equal(wordsOf('mark.cue[data-of~=s3]'), 'denied');
  assert.equal(wordsOf('mark.content[data-of~=s3]'), 'that the door had been open when the ferry left');
  for (const { id } of ferryArticles.agency.statements)
    assert.equal(page.querySelectorAll(`#${id}`).length, 1);
});

test('a statement within another keeps both marks', async () => {
  const page = await parse(ferryArticles.agency);
  assert.equal(page.querySelector('mark.content.speaker')?.getAttribute('data-of'), 's4 s5');
});

test('furniture is marked and stays; the headline that is the title is the heading of the page', async () => {
  const page = await parse(ferryArticles.agency);
  assert.equal(page.querySelectorAll('p.furniture').length, 3);
  assert.equal(page.querySelector('h1')?.textContent, ferryArticles.agency.article.title);
  assert.equal(page.querySelectorAll('h2').length, 1);
});

test('the language of the text is declared', async () => {
  assert.equal((await parse(ferryArticles.german)).getAttribute('lang'), 'de');
});

test('parts that overlap, run backwards or leave the text do not change it', async () => {
  const kinds: readonly PartKind[] = ['headline', 'body', 'furniture'];
  const anyPart = fc.record({ kind: fc.constantFrom(...kinds), start: fc.nat(1500), end: fc.nat(1500) });
  await fc.assert(
    fc.asyncProperty(fc.array(anyPart, { maxLength: 6 }), async (parts) => {
      const { agency } = ferryArticles;
      const page = await parse({ ...agency, article: { ...agency.article, parts } });
      assert.equal(page.textContent, agency.article.text);
    }),
    { numRuns: 40 },
  );
});
