import type { Modality, Qualifier, Tenor, TokenRange } from '../../../model/index.ts';
import { spanOfRange, type Scene } from '../../scene.ts';
import { findClaimQualifiers } from './find-claim-qualifiers.ts';
import { findClaims } from './find-claims.ts';
import { findConditions } from './find-conditions.ts';
import { findInversion } from './find-inversion.ts';
import { findPhrases } from './find-phrases.ts';
import type { QualifierLexicon } from './parse-qualifiers.ts';

/** The one that leaves a claim least sure first. */
const BY_DOUBT: readonly Modality[] = ['conditional', 'possible', 'probable'];

/**
 * How a content's main claim is put: negated or not, how surely, and the words that make it so. Two negations undo each other. A
 * "would" is sure unless there is a condition, for so "will" reads after "said".
 *
 * @example tellTenor(scene, content, lexicon) // { isNegated: true, modality: 'certain', … }, of "no arms have been seen"
 */
export function tellTenor(scene: Scene, content: readonly TokenRange[], lexicon: QualifierLexicon): Tenor {
  const claims = findClaims(scene, content, lexicon);
  const found = [
    ...claims.flatMap((claim) => findClaimQualifiers(scene, claim, lexicon)),
    ...findPhrases(scene, content, lexicon),
  ].filter(({ range }) => isWithin(content, range));
  const inversion = findInversion(scene, content);
  const conditions = inversion
    ? [inversion]
    : claims
        .flatMap((claim) => findConditions(scene, claim, lexicon))
        .filter((range) => isWithin(content, range));
  const modalities = new Set(found.map(({ entry }) => entry.modality));
  if (conditions.length > 0) modalities.add('conditional');
  return {
    isNegated: found.filter(({ entry }) => entry.kind === 'negation').length % 2 === 1,
    modality: BY_DOUBT.find((modality) => modalities.has(modality)) ?? 'certain',
    qualifiers: [
      ...found.flatMap(({ entry, range }) => (entry.kind ? [toQualifier(scene, entry.kind, range)] : [])),
      ...conditions.map((range) => toQualifier(scene, 'condition', range)),
    ].sort((a, b) => startOf(a) - startOf(b)),
  };
}

function isWithin(content: readonly TokenRange[], { first, last }: TokenRange): boolean {
  return content.some((range) => range.first <= first && last <= range.last);
}

function toQualifier(scene: Scene, kind: Qualifier['kind'], range: TokenRange): Qualifier {
  return { kind, spans: [spanOfRange(scene, range)] };
}

function startOf({ spans }: Qualifier): number {
  return spans[0]?.[0] ?? 0;
}
