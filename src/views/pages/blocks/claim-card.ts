import { html } from 'hono/html';
import type { ClaimInContext, StatementInContext, StatementRef } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { countInWords } from '../words/count-in-words.ts';
import { pathTo, pathToPlace } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { nameInPassing } from './article-line.ts';
import { wordsInPassage } from './words-in-passage.ts';

/** More names than these are counted. */
const NAMED = 8;

/** The statements of a claim by what they do to it. */
export function sidesOf({ claim, statements }: ClaimInContext): {
  readonly affirmed: readonly StatementInContext[];
  readonly denied: readonly StatementInContext[];
} {
  const among = (refs: readonly StatementRef[]): readonly StatementInContext[] => {
    const wanted = new Set(refs);
    return statements.filter((found) => wanted.has(found.ref));
  };
  return { affirmed: among(claim.affirmed), denied: among(claim.denied) };
}

/** The thing said, in the words of the first who affirmed it. */
export function wordingOfClaim(found: ClaimInContext, longest: number): string {
  const first = sidesOf(found).affirmed[0] ?? found.statements[0];
  return first === undefined
    ? 'a claim'
    : shorten(wordsInPassage(first, first.statement.content.spans), longest);
}

function inARow(items: readonly Html[]): Html {
  const named = items.slice(0, NAMED).map((item, i) => html`${i > 0 ? ', ' : ''}${item}`);
  const more = items.length - NAMED;
  return html`${named}${more > 0 ? ` and ${countInWords(more, 'other')}` : ''}`;
}

function linkToReport({ ref, article }: StatementInContext): Html {
  return html`<a href="${pathToPlace(ref)}">${nameInPassing(article)}</a>`;
}

/** The first statement of each publisher; publishers unknown may all be different. */
function oncePerPublisher(statements: readonly StatementInContext[]): readonly StatementInContext[] {
  const publishers = Map.groupBy(statements, ({ ref, article }) => article.publisher ?? ref);
  return [...publishers.values()].flatMap((same) => same.slice(0, 1));
}

/** Who reported it, who denied it, and that nobody has established independence. */
export function claimStanding(found: ClaimInContext): Html {
  const { affirmed, denied } = sidesOf(found);
  const reports = oncePerPublisher(affirmed).map(linkToReport);
  const denials = [...Map.groupBy(denied, ({ speaker }) => speaker)].map(
    ([speaker, all]) =>
      html`<bdi>${shorten(speaker ?? 'somebody unnamed', 80)}</bdi> (in
        ${inARow(oncePerPublisher(all).map(linkToReport))})`,
  );
  return html`<ul class="standing">
    <li>
      ${reports.length > 0 ? html`reported by ${inARow(reports)}` : 'reported by nobody here; only denied'}
    </li>
    <li class="${denials.length > 0 ? 'denial' : 'unknown'}">
      ${denials.length > 0 ? html`denied by ${inARow(denials)}` : 'no denial found'}
    </li>
    <li class="unknown">independence ${found.claim.independence}</li>
  </ul>`;
}

/** A claim as an entry of a list. */
export function claimCard(found: ClaimInContext): Html {
  const language = found.statements[0]?.article.language ?? { code: null, confidence: 0 };
  return html`<li class="claim">
    <p class="said" ${languageAttributes(language)}>
      <a href="${pathTo.claim(found.claim.id)}" data-item>${wordingOfClaim(found, 260)}</a>
    </p>
    ${claimStanding(found)}
  </li>`;
}
