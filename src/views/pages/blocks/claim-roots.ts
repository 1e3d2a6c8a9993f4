import { html } from 'hono/html';
import type { Claim, ClaimInContext, CountedRoot, TellingInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { litPassage } from '../text/lit-passage.ts';
import { countInWords } from '../words/count-in-words.ts';
import { shorten } from '../words/shorten.ts';
import { nameInPassing } from './article-line.ts';
import { articleOf, passageOf, pathToTelling, spansOf, tellingsAmong } from './telling-facts.ts';

/** More are counted; the JSON has them all. */
const ROOTS = 8;
const TELLINGS = 3;

const KINDS: Readonly<Record<CountedRoot['kind'], string>> = {
  outlet: 'outlet',
  agency: 'agency',
  document: 'document',
  own: 'own reporting',
};

/**
 * On how many independent acts of reporting a claim rests.
 *
 * @example rootsInWords({ roots: 2, rootsNamed: [ap, reuters], independence: 'established' }) // 'rests on 2 independent roots'
 */
export function rootsInWords({
  roots,
  rootsNamed,
  independence,
}: Pick<Claim, 'roots' | 'rootsNamed' | 'independence'>): string {
  if (independence === 'established') return `rests on ${countInWords(roots, 'independent root')}`;
  const named =
    rootsNamed.length === 0
      ? 'rests on no root that is named'
      : `${countInWords(rootsNamed.length, 'root')} named`;
  return `${named}, independence not established`;
}

function tellingItem(telling: TellingInContext): Html {
  return html`<li>
    <p class="meta"><a href="${pathToTelling(telling.ref)}">${nameInPassing(articleOf(telling))}</a></p>
    ${litPassage(articleOf(telling), passageOf(telling), spansOf(telling), { as: 'telling', around: 60 })}
  </li>`;
}

function tellingItems(tellings: readonly TellingInContext[]): Html {
  const hidden = tellings.length - TELLINGS;
  return html`<ul class="plain">
      ${tellings.slice(0, TELLINGS).map(tellingItem)}
    </ul>
    ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more telling')}, in the JSON of this page</p>` : ''}`;
}

/** The tellings that affirm a claim and do not say whose reporting they have. */
function ofUnknownLineage(found: ClaimInContext): readonly TellingInContext[] {
  const rooted = new Set(found.claim.rootsNamed.flatMap(({ tellings }) => tellings));
  return tellingsAmong(
    found,
    found.claim.affirmed.filter((ref) => !rooted.has(ref)),
  );
}

/** On what a claim rests, opening to each root with the passages of those who have it from there. */
export function claimRoots(found: ClaimInContext): Html {
  const { rootsNamed, affirmed } = found.claim;
  const words = rootsInWords(found.claim);
  if (affirmed.length === 0)
    return html`<p class="unknown">affirmed by nobody here, so there is no root to count</p>`;
  const unknown = ofUnknownLineage(found);
  const hidden = rootsNamed.length - ROOTS;
  return html`<details class="roots">
    <summary data-item>${words}</summary>
    <ul class="plain">
      ${rootsNamed.slice(0, ROOTS).map(
        (root) =>
          html`<li class="root">
            <p>
              <b><bdi>${shorten(root.name, 100)}</bdi></b> <span class="meta">${KINDS[root.kind]}</span>
            </p>
            ${tellingItems(tellingsAmong(found, root.tellings))}
          </li>`,
      )}
      ${hidden > 0 ? html`<li class="meta">and ${countInWords(hidden, 'more root')}, in the JSON of this page</li>` : ''}
      ${
        unknown.length === 0
          ? ''
          : html`<li class="root">
              <p class="unknown">
                ${countInWords(unknown.length, 'telling')} of unknown lineage: whose reporting it is, the
                article does not say, so it counts as no root
              </p>
              ${tellingItems(unknown)}
            </li>`
      }
    </ul>
  </details>`;
}
