import { html } from 'hono/html';
import type { StatementGist, StatementInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';

/** More than these are counted; the JSON has them all. */
const SHOWN = 12;

function gistLink({ ref, speaker, words }: StatementGist): Html {
  const who = speaker === null ? 'nobody named' : html`<bdi>${shorten(speaker, 80)}</bdi>`;
  return html`<a class="gist" href="${pathTo.statement(ref)}" data-item
    >${who}: <bdi class="said">${shorten(words, 140)}</bdi></a
  >`;
}

/** Links to some statements, each by who says what in it. */
export function gistLinks(gists: readonly StatementGist[]): Html {
  const more = gists.length - SHOWN;
  return html`${gists.slice(0, SHOWN).map((gist) => html`<p>${gistLink(gist)}</p>`)}
  ${more > 0 ? html`<p class="meta">and ${countInWords(more, 'more', 'more')}, in the JSON of this page</p>` : ''}`;
}

/** The statements that one denies, that deny it, that it stands in and that stand in it, those of each kind under its name. */
export function relativesOf({
  denies,
  deniedBy,
  within,
  holds,
}: StatementInContext): readonly (readonly [string, readonly StatementGist[]])[] {
  const rows: readonly (readonly [string, readonly StatementGist[]])[] = [
    ['Denies', denies === null ? [] : [denies]],
    ['Denied by', deniedBy],
    ['Stands within', within === null ? [] : [within]],
    ['Holds', holds],
  ];
  return rows.filter(([, gists]) => gists.length > 0);
}
