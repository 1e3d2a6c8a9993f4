import { html } from 'hono/html';
import type { EventInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';

/** Named of one side; more are counted. */
const NAMED = 4;
const LINKED = 12;

/**
 * Those of one side of an event by their names, in a row.
 *
 * @example sideInWords(['Norland', 'Sudmark']) // <bdi>Norland</bdi>, <bdi>Sudmark</bdi>
 */
export function sideInWords(names: readonly string[]): Html {
  const more = names.length - NAMED;
  return html`${names.slice(0, NAMED).map((name, i) => html`${i > 0 ? ', ' : ''}<bdi>${shorten(name, 60)}</bdi>`)}${
    more > 0 ? ` and ${more} more` : ''
  }`;
}

/** Links to the pages of those of one side, by their codes. */
export function codeLinks(codes: readonly string[]): Html {
  const more = codes.length - LINKED;
  return html`${codes
    .slice(0, LINKED)
    .map((code, i) => html`${i > 0 ? ', ' : ''}<a href="${pathTo.actor(code)}">${code}</a>`)}${
    more > 0 ? ` and ${more} more` : ''
  }`;
}

/** What the register has against what an article says of those who take part, each once. */
export function doubtsOf({ event }: EventInContext): readonly string[] {
  const parties = [...event.actors, ...event.recipients];
  return [...new Set(parties.flatMap(({ doubt }) => doubt ?? []))].slice(0, LINKED);
}
