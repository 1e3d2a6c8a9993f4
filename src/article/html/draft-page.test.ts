import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Article } from '../../model/index.ts';
import { readArticleAs, readFileAs, reasonOf } from '../reading.fixture.ts';

const PROSE = 'The ministers met again on Monday, their host said, and talked of shipping in the strait. '
  .repeat(4)
  .trim();

/** A page with an article in it; the rest of its markup is for the test to say. */
function page({ head = '', top = '', body = '' }: { head?: string; top?: string; body?: string }): string {
  return `<!doctype html><html><head><title>Ministers resume talks | Example Herald</title>${head}</head>
    <body><nav><a href="/">Home</a></nav><main><article>${top}<h1>Ministers resume talks</h1><p>${PROSE}</p>${body}<p>${PROSE}</p>
    </article></main></body></html>`;
}

async function partsOfPage(html: string): Promise<readonly string[]> {
  const { text, parts } = await readArticleAs('a.html', html);
  return parts.map(({ kind, start, end }) => `${kind} | ${text.slice(start, end)}`);
}

async function publicationOf(head: string, top = ''): Promise<Pick<Article, 'publishedAt' | 'publishedBy'>> {
  const { publishedAt, publishedBy } = await readArticleAs('a.html', page({ head, top }));
  return { publishedAt, publishedBy };
}

function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
}

describe('the text of a page', () => {
  test('is its title, byline and paragraphs with a blank line between', async () => {
    const article = await readArticleAs('a.html', page({ head: '<meta name="author" content="Jane Roe">' }));
    assert.equal(article.text, ['Ministers resume talks', 'Jane Roe', PROSE, PROSE].join('\n\n'));
    assert.deepEqual(
      article.parts.map(({ kind }) => kind),
      ['headline', 'byline', 'body', 'body'],
    );
    assert.equal(article.author, 'Jane Roe');
  });

  test('has headings, captions, list items and rows as parts of their own', async () => {
    const body = `<h2>What  next</h2><p>They meet&nbsp;in <b>June</b>, &ldquo;if at all&rdquo;.</p>
      <ul><li>First, the pilots come to the table.</li><li>Then the tankers come to it, too.</li></ul>
      <table><tr><td>Northhaven</td><td>12 tankers</td></tr></table>
      <figure><img src="a.jpg"><figcaption>The ministers shake hands.</figcaption></figure>`;
    assert.deepEqual((await partsOfPage(page({ body }))).slice(2, -1), [
      'headline | What next',
      'body | They meet in June, “if at all”.',
      'body | First, the pilots come to the table.',
      'body | Then the tankers come to it, too.',
      'body | Northhaven | 12 tankers',
      'caption | The ministers shake hands.',
    ]);
  });

  test('holds no script, and what is a link to elsewhere is furniture', async () => {
    const body = '<script>alert("no")</script><p><a href="/b">Tanker owners fear a long summer</a></p>';
    assert.deepEqual((await partsOfPage(page({ body }))).slice(2, -1), [
      'furniture | Tanker owners fear a long summer',
    ]);
  });

  test('is what the metadata hold where the page shows only the beginning', async () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      headline: 'Ministers resume talks',
      articleBody: `${PROSE}\n\n${PROSE} ${PROSE} ${PROSE}`,
    });
    const html = `<html><head>${head}</head><body><article><p>${PROSE}</p></article></body></html>`;
    assert.equal((await partsOfPage(html)).filter((part) => part.startsWith('body')).length, 2);
  });
});

describe('the encoding of a page', () => {
  test('is the one that it names', async () => {
    const html = page({ head: '<meta charset="windows-1251">', body: '<p>XX said no.</p>' });
    const bytes = Buffer.from(html, 'latin1');
    bytes.set([0xcf, 0xf8], bytes.indexOf('XX'));
    assert.match((await readArticleAs('a.html', bytes)).text, /Пш said no\./);
  });

  test('is UTF-8 where the bytes are, though it names none, and else the old Latin one', async () => {
    const html = page({ body: '<p>The café stayed open.</p>' });
    for (const bytes of [
      Buffer.from(html, 'utf8'),
      Buffer.from(html, 'latin1'),
      Buffer.from(`\ufeff${html}`, 'utf16le'),
    ])
      assert.match((await readArticleAs('a.html', bytes)).text, /The café stayed open\./);
  });
});

describe('the publication time', () => {
  const at = '2024-05-03T09:15:00+02:00';

  test('is taken from JSON-LD first', async () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', datePublished: at })}<meta property="article:published_time" content="2024-01-01">`;
    assert.deepEqual(await publicationOf(head), { publishedAt: at, publishedBy: 'json-ld' });
  });

  test('is found in a graph, beside a broken block and a list of others', async () => {
    const graph = {
      '@graph': [{ '@type': 'WebSite' }, { '@type': ['ReportageNewsArticle'], datePublished: at }],
    };
    const others = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', datePublished: '2020-01-01' }],
    };
    const head = jsonLd('{"@type": oops') + jsonLd([others]) + jsonLd(graph);
    assert.deepEqual(await publicationOf(head), { publishedAt: at, publishedBy: 'json-ld' });
  });

  test('is not taken from one of several articles that are not the page', async () => {
    const head = jsonLd([
      { '@type': 'NewsArticle', headline: 'Tankers wait', datePublished: '2020-01-01' },
      { '@type': 'NewsArticle', headline: 'Pilots want boats', datePublished: '2021-01-01' },
    ]);
    assert.deepEqual(await publicationOf(head), { publishedAt: null, publishedBy: 'unknown' });
  });

  test('is taken from OpenGraph, then from other tags, then from time elements', async () => {
    const opengraph = `<meta property="article:published_time" content="${at}">`;
    const meta = '<meta name="pubdate" content="20240503">';
    const time =
      '<time itemprop="datePublished" datetime="2024-05-03T09:15">3 May</time><time datetime="2020-01-01">x</time>';
    assert.deepEqual(await publicationOf(opengraph + meta, time), {
      publishedAt: at,
      publishedBy: 'opengraph',
    });
    assert.deepEqual(await publicationOf(meta, time), { publishedAt: '2024-05-03', publishedBy: 'meta' });
    assert.deepEqual(await publicationOf('', time), {
      publishedAt: '2024-05-03T09:15:00',
      publishedBy: 'time',
    });
  });

  test('is the only time there is, but none of two', async () => {
    const one = '<p><time datetime="2024-05-03">3 May</time></p>';
    const update = '<p>Updated <time datetime="2024-06-01">1 June</time></p>';
    assert.deepEqual(await publicationOf('', one + update), {
      publishedAt: '2024-05-03',
      publishedBy: 'time',
    });
    const other = '<p><time datetime="2024-05-04">4 May</time></p>';
    assert.deepEqual(await publicationOf('', one + other), { publishedAt: null, publishedBy: 'unknown' });
  });

  test('is nothing where the day does not exist', async () => {
    assert.deepEqual(await publicationOf('<meta name="date" content="2024-02-31">'), {
      publishedAt: null,
      publishedBy: 'unknown',
    });
  });
});

describe('names on a page', () => {
  test('author and publisher are followed to where they are named', async () => {
    const head = jsonLd({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Ministers &amp; pilots talk',
          author: [{ '@id': '#jane' }, { name: 'John Doe' }],
          publisher: { '@id': '#herald' },
        },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Roe' },
        { '@type': 'Organization', '@id': '#herald', name: 'Example Herald' },
      ],
    });
    const article = await readArticleAs('a.html', page({ head }));
    assert.deepEqual(
      [article.title, article.author, article.publisher],
      ['Ministers & pilots talk', 'Jane Roe, John Doe', 'Example Herald'],
    );
  });

  test("the site's own name goes before the agency's", async () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Coastal News' } })}<meta property="og:site_name" content="Example Herald">`;
    assert.equal((await readArticleAs('a.html', page({ head }))).publisher, 'Example Herald');
  });

  test('the title is what the heading shows, without the outlet', async () => {
    const head = '<meta property="og:title" content="World | Ministers resume talks - Example Herald">';
    assert.equal((await readArticleAs('a.html', page({ head }))).title, 'Ministers resume talks');
  });

  test('an address is no name', async () => {
    const head =
      '<meta property="article:author" content="https://herald.example/jane"><meta property="og:site_name" content="https://herald.example">';
    const article = await readArticleAs('a.html', page({ head }));
    assert.deepEqual([article.author, article.publisher], [null, null]);
  });
});

describe('pages built to exhaust their reader', () => {
  const bombs: Readonly<Record<string, string>> = {
    'a hundred thousand nested tags': '<div>'.repeat(100_000),
    'five million bytes of paragraphs': '<p>'.repeat(1_600_000),
    'tags nested deeper than the stack': '<b>'.repeat(40_000),
    'a tag of a hundred thousand attributes': `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>`,
    'a tag of a million classes': `<p class="${'a '.repeat(1_000_000)}">`,
    'much text in many tags': `${'<div>'.repeat(200)}${'word '.repeat(500_000)}`,
    'metadata nested without end': `<p>It rained.</p>${jsonLd('['.repeat(500_000))}`,
  };
  for (const [what, html] of Object.entries(bombs))
    test(what, async () => {
      const started = performance.now();
      assert.match(reasonOf(await readFileAs('a.html', html)), /^(?:malformed|no article)$/);
      assert.ok(performance.now() - started < 5_000);
    });

  test('ten thousand paragraphs are an article', async () => {
    const article = await readArticleAs(
      'a.html',
      `<article>${'<p>It rained on the strait all day.</p>'.repeat(10_000)}</article>`,
    );
    assert.equal(article.parts.length, 10_000);
  });
});
