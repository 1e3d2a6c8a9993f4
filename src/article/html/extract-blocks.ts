import { orMalformed } from '../unreadable.ts';
import { collectBlocks, type Block } from './collect-blocks.ts';

/** An article taken out of its page. */
export interface Extract {
  readonly title: string | null;
  readonly byline: string | null;
  readonly blocks: readonly Block[];
}

/**
 * The article on a page, by the rules of Firefox's reader view. It takes the page apart: read the metadata first.
 * https://github.com/mozilla/readability
 *
 * @throws Unreadable 'malformed' for a page that its code stumbles over
 */
export async function extractBlocks(page: Document): Promise<Extract> {
  const { Readability } = await import('@mozilla/readability');
  for (const element of Array.from(page.querySelectorAll('noscript, script, style, template')))
    element.remove();
  const reader = new Readability<Element>(page, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
  });
  const read = orMalformed(() => reader.parse());
  return {
    title: orNull(read?.title),
    byline: orNull(read?.byline),
    blocks: read?.content ? collectBlocks(read.content) : [],
  };
}

function orNull(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
