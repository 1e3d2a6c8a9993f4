import type { Candidate, ClaimId, Sketch } from '../../model/index.ts';
import { MOST_CONCEPTS } from './draw-content.ts';
import { addQuotations, indexQuotations, type QuotationIndex } from './index-quotations.ts';
import { toKnown, type KnownTelling } from './known-telling.ts';

/** Tellings filed under what one article speaks of, so that those like its own are found without comparing all. */
export interface KnownTellings {
  readonly all: KnownTelling[];
  /** How much each of them tells, in sixteenths of a nat. */
  readonly weights: number[];
  /** How much each of them shares with the telling that is being looked at; 0 between two looks. */
  readonly common: number[];
  /** Places in `all`, ascending, of those that speak of each concept of that article. */
  readonly byConcept: ReadonlyMap<number, number[]>;
  /** Whether a concept may be one of those, by its last sixteen bits: most are not, and looking here is much faster. */
  readonly maySpeakOf: Uint8Array;
  readonly byClaim: Map<ClaimId, KnownTelling[]>;
  readonly quotations: QuotationIndex;
}

const LAST_BITS = 0xffff;

function file({ byConcept, maySpeakOf }: KnownTellings, concept: number, place: number): void {
  if (maySpeakOf[concept & LAST_BITS] === 0) return;
  const places = byConcept.get(concept);
  if (places && places[places.length - 1] !== place) places.push(place);
}

export function addTelling(known: KnownTellings, added: KnownTelling): void {
  const { sketch, telling, claim } = added;
  const place = known.all.length;
  let weight = 0;
  for (const { concept } of telling.parties) file(known, concept, place);
  for (const [first, last] of telling.runs)
    for (let at = first; at <= last && at < first + MOST_CONCEPTS; at++) {
      weight += sketch.rarities[at] ?? 0;
      file(known, sketch.concepts[at] ?? 0, place);
    }
  known.all.push(added);
  known.weights.push(weight);
  known.common.push(0);
  const ofClaim = known.byClaim.get(claim);
  if (ofClaim) ofClaim.push(added);
  else known.byClaim.set(claim, [added]);
  addQuotations(known.quotations, added);
}

/** What an article speaks of in what it tells. */
function conceptsOf({ concepts, tellings }: Sketch): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { runs, parties } of tellings) {
    for (const { concept } of parties) found.add(concept);
    for (const [first, last] of runs)
      for (const concept of concepts.subarray(first, last + 1)) if (concept !== 0) found.add(concept);
  }
  return found;
}

/** What candidates tell of what an article speaks of, with the claims that it was found to make. */
export function gatherKnown(sketch: Sketch, candidates: readonly Candidate[]): KnownTellings {
  const byConcept = new Map<number, number[]>();
  const maySpeakOf = new Uint8Array(LAST_BITS + 1);
  for (const concept of conceptsOf(sketch)) {
    byConcept.set(concept, []);
    maySpeakOf[concept & LAST_BITS] = 1;
  }
  const known: KnownTellings = {
    all: [],
    weights: [],
    common: [],
    byConcept,
    maySpeakOf,
    byClaim: new Map(),
    quotations: indexQuotations(sketch),
  };
  const byArticle = candidates.toSorted((a, b) => (a.sketch.article < b.sketch.article ? -1 : 1));
  for (const { sketch: other, claims } of byArticle) {
    const made = new Map(
      claims.map((membership) => [membership.telling.slice(other.article.length + 1), membership]),
    );
    for (const telling of other.tellings) {
      const membership = made.get(telling.id);
      if (membership) addTelling(known, toKnown(other, telling, membership.claim, membership.stance));
    }
  }
  return known;
}

/** From here on the tellings of one claim are another's. */
export function mergeClaims({ byClaim }: KnownTellings, from: ClaimId, into: ClaimId): void {
  byClaim.set(into, [...(byClaim.get(into) ?? []), ...(byClaim.get(from) ?? [])]);
  byClaim.delete(from);
}
