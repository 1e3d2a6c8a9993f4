import { orMalformed, Unreadable } from '../unreadable.ts';
import { isElement, isText, walkTree } from './walk-tree.ts';

/** Bounds on what a page may cost to read, each several times what the largest real news pages need. */
const MOST_TAGS = 50_000;
const DEEPEST = 300;
const MOST_ATTRIBUTES = 1_000;
/** Sum of each text's length times its depth: what it costs to ask every element for its text. */
const MOST_NESTED_TEXT = 100_000_000;

/**
 * HTML → its tree. No script runs and nothing is fetched.
 *
 * @throws Unreadable 'malformed' for pages with more tags, attributes or nesting than an article can have.
 * @example (await parsePage('<h1>Talks resume</h1>')).querySelector('h1')?.textContent // 'Talks resume'
 */
export async function parsePage(html: string): Promise<Document> {
  if (countOf(html, '<') > MOST_TAGS) refuse(`it has more than ${MOST_TAGS} tags`);
  // Loaded only here: whoever reads plain text should not wait for it.
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = orMalformed(() => parseHTML(whole));
  refuseHardPage(document);
  gatherBody(document);
  return document;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function refuseHardPage(page: Document): void {
  let nestedText = 0;
  walkTree(page.documentElement, {
    enter(node, depth) {
      if (depth > DEEPEST) refuse(`its tags are nested more than ${DEEPEST} deep`);
      if (isText(node)) nestedText += depth * (node.nodeValue?.length ?? 0);
      if (nestedText > MOST_NESTED_TEXT) refuse('too much of its text is nested too deeply');
      if (isElement(node) && node.attributes.length > MOST_ATTRIBUTES)
        refuse(`a tag of it has more than ${MOST_ATTRIBUTES} attributes`);
      return true;
    },
  });
}

function refuse(why: string): never {
  throw new Unreadable('malformed', `The page would cost too much to read: ${why}.`);
}

/** Browsers put what stands outside of head and body into the body; this parser leaves it outside. */
function gatherBody(page: Document): void {
  const { documentElement, head, body } = page;
  for (const child of [...documentElement.childNodes])
    if (child !== head && child !== body) body.append(child);
}
