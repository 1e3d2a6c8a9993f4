import { isObject, namesIn, stringIn, type JsonObject } from '../records/json-values.ts';

/** What a page says of its article in JSON-LD, https://schema.org/Article ; strings as they stand there. */
export interface LinkedData {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly body: string | null;
}

const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*BlogPosting|Report|NewsItem)$/;
const MOST_NODES = 10_000;

/**
 * The page's own article among its JSON-LD; null where there is none, or several of which none has the page's title.
 * Blocks that are not JSON are passed over: publishers break them often, and the page is no less readable for it.
 */
export function readJsonLd(page: Document): LinkedData | null {
  const nodes = nodesOf(blocksOf(page));
  const articles = nodes.filter((node) => namesOfTypes(node).some((name) => ARTICLE_TYPE.test(name)));
  const pageTitle = page.title.toLowerCase();
  const titled = articles.find((node) =>
    pageTitle.includes(stringIn(node, 'headline')?.toLowerCase() ?? '\0'),
  );
  const article = titled ?? (articles.length === 1 ? articles[0] : undefined);
  if (!article) return null;
  const nodesById = new Map(nodes.map((node) => [stringIn(node, '@id'), node]));
  return {
    title: stringIn(article, 'headline', 'name'),
    author: namesIn(resolve(article['author'] ?? article['creator'], nodesById)),
    publisher: namesIn(resolve(article['publisher'], nodesById)),
    published: stringIn(article, 'datePublished'),
    body: stringIn(article, 'articleBody'),
  };
}

function blocksOf(page: Document): readonly unknown[] {
  return Array.from(page.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) => {
    // Raw line breaks within strings are the commonest mistake, old comment marks around the whole the next.
    const json = textContent
      .replace(/\s+/g, ' ')
      .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '');
    try {
      return JSON.parse(json) as unknown;
    } catch {
      return null;
    }
  });
}

/** All objects that stand for the page or things on it; lists of other pages are not entered. */
function nodesOf(blocks: readonly unknown[]): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  const waiting: unknown[] = [...blocks].reverse();
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, MOST_NODES).reverse());
    if (!isObject(next)) continue;
    nodes.push(next);
    waiting.push(next['mainEntityOfPage'], next['mainEntity'], next['@graph']);
  }
  return nodes;
}

function namesOfTypes(node: JsonObject): readonly string[] {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types]).filter((type) => typeof type === 'string');
}

/** Follows `{"@id": …}` to the node that has the name. */
function resolve(value: unknown, nodesById: ReadonlyMap<string | null, JsonObject>): unknown {
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => resolve(item, nodesById));
  if (!isObject(value) || 'name' in value) return value;
  return nodesById.get(stringIn(value, '@id')) ?? value;
}
