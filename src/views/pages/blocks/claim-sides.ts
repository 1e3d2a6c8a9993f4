import { html } from 'hono/html';
import type { ClaimInContext, TellingInContext, TellingRef } from '../../../model/index.ts';
import { dayInWords } from '../../words/date-in-words.ts';
import type { Html } from '../html.ts';
import { litPassage } from '../text/lit-passage.ts';
import { countInWords } from '../words/count-in-words.ts';
import { shorten } from '../words/shorten.ts';
import { nameInPassing } from './article-line.ts';
import { inARow } from './in-a-row.ts';
import { articleOf, passageOf, pathToTelling, speakerOf, tellingsAmong } from './telling-facts.ts';

/** More speakers of a side, and more publishers of a speaker, are counted. */
const SPEAKERS = 6;
const PUBLISHERS = 4;
const LONGEST_NAME = 44;
/** Tellings of a speaker in which is looked for what he denies. */
const LOOKED_AT = 20;

/** One thing that tellings do about a claim, with those that do it. */
export interface ClaimSide {
  readonly name: string;
  /** How many do it, of which `tellings` are those that the answer has. */
  readonly count: number;
  readonly tellings: readonly TellingInContext[];
  /** First known publication; undefined where nobody asks. */
  readonly since?: string | null;
}

/** What tellings do about a claim, each with those that do it; what none does is not among them. */
export function sidesOf(found: ClaimInContext): readonly ClaimSide[] {
  const { affirmed, confirmed, doubted, denied, notObserved, affirmedSince, deniedSince } = found.claim;
  const side = (name: string, refs: readonly TellingRef[], since?: string | null): readonly ClaimSide[] => {
    if (refs.length === 0) return [];
    const tellings = tellingsAmong(found, refs);
    return [{ name, count: refs.length, tellings, ...(since !== undefined && { since }) }];
  };
  return [
    ...side('Affirmed', affirmed, affirmedSince),
    ...side('Confirmed', confirmed),
    ...side('Doubted', doubted),
    ...side('Denied', denied, deniedSince),
    ...side('Not observed', notObserved),
  ];
}

/** The first telling of each publisher, or, where that is not known, of each article. */
function oncePerPublisher(tellings: readonly TellingInContext[]): readonly TellingInContext[] {
  const byPublisher = Map.groupBy(tellings, (telling) => {
    const { publisher, id } = articleOf(telling);
    return publisher ?? id;
  });
  return [...byPublisher.values()].flatMap((same) => same.slice(0, 1));
}

/** The words of the first of some denials that tells what it denies, lit. */
function scopeOf({ claim }: ClaimInContext, tellings: readonly TellingInContext[]): Html | string {
  for (const telling of tellings) {
    const scope = claim.scopes.find(({ telling: ref }) => ref === telling.ref)?.spans ?? [];
    if (scope.length > 0)
      return litPassage(articleOf(telling), passageOf(telling), scope, { as: 'scope', around: 90 });
  }
  return '';
}

/** A speaker with the publishers that have it from him; of who denies, with what he denies. */
function speakerItem(
  found: ClaimInContext,
  speaker: string | null,
  tellings: readonly TellingInContext[],
): Html {
  const reports = oncePerPublisher(tellings).map(
    (telling) =>
      html`<a href="${pathToTelling(telling.ref)}">${nameInPassing(articleOf(telling), LONGEST_NAME)}</a>`,
  );
  const who =
    speaker === null
      ? html`<span class="unknown">nobody named</span>`
      : html`<bdi>${shorten(speaker, 80)}</bdi>`;
  return html`<li>
    ${who}
    <span class="in">in ${inARow(reports, PUBLISHERS)}</span> ${scopeOf(found, tellings.slice(0, LOOKED_AT))}
  </li>`;
}

function sinceInWords(since: string | null | undefined): Html | string {
  if (since === undefined) return '';
  return since === null
    ? html`<span class="unknown">since when is not known</span>`
    : html`<span class="meta">since <time datetime="${since}">${dayInWords(since)}</time></span>`;
}

/** Who does what about a claim, since when; of denials with the words that say what is denied. */
export function claimSides(found: ClaimInContext): readonly Html[] {
  return sidesOf(found).map(({ name, count, tellings, since }) => {
    const speakers = [...Map.groupBy(tellings, speakerOf)];
    const [others, unread] = [speakers.length - SPEAKERS, count - tellings.length];
    return html`<div class="${name === 'Denied' ? 'side denying' : 'side'}">
      <dt>${name} ${sinceInWords(since)}</dt>
      <dd>
        <ul class="plain">
          ${speakers.slice(0, SPEAKERS).map(([speaker, said]) => speakerItem(found, speaker, said))}
          ${others > 0 ? html`<li class="meta">and by ${countInWords(others, 'more speaker')}</li>` : ''}
          ${unread > 0 ? html`<li class="meta">and ${countInWords(unread, 'more telling')} not opened here</li>` : ''}
        </ul>
      </dd>
    </div>`;
  });
}
