import { hashOf } from '../../../learn/hash.ts';
import {
  headOf,
  lemmaOf,
  plainRelation,
  relationOf,
  tagOf,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
} from '../../../model/index.ts';
import type { DrawnValue } from './drawn-value.ts';
import type { SlotLexicon } from './slot-lexicon.ts';

const VERBS = new Set(['VERB', 'AUX', 'ADJ']);
/** From a negated noun up to the verb of its clause it is not further. */
const MOST_STEPS = 4;

/** The verb, or what stands for it, of the clause that a negating token belongs to. */
function turnedBy(analysis: Analysis, token: number): number {
  let at = headOf(analysis, token);
  if (at < 0) return token;
  for (let step = 0; step < MOST_STEPS && !VERBS.has(tagOf(analysis, at)); step++) {
    const head = headOf(analysis, at);
    if (head < 0 || !['nsubj', 'obj', 'det', 'obl', 'nmod'].includes(plainRelation(relationOf(analysis, at))))
      break;
    at = head;
  }
  return at;
}

/**
 * What an article tells as not so: the verb of each clause that is negated, `negated`; and, as vague, each word that may put a negation
 * otherwise ("refused", "without"), beside which nothing can be told for sure.
 */
export function drawNegations(
  text: string,
  analysis: Analysis,
  { negativeWords }: SlotLexicon,
): readonly DrawnValue[] {
  const drawn: DrawnValue[] = [];
  for (let token = 0; token < tokenCountOf(analysis); token++) {
    const lemma = lemmaOf(analysis, token).toLowerCase();
    const written = text.slice(...tokenSpanOf(analysis, token)).toLowerCase();
    const does = negativeWords.get(written) ?? negativeWords.get(lemma);
    if (!does) continue;
    const told = does === 'turns' ? turnedBy(analysis, token) : token;
    const [start, end] = tokenSpanOf(analysis, token);
    const [verbStart, verbEnd] = tokenSpanOf(analysis, told);
    drawn.push({
      slot: 'polarity',
      value: 'negated',
      span: [Math.min(start, verbStart), Math.max(end, verbEnd)],
      unit: hashOf(lemmaOf(analysis, told).toLowerCase()),
      code: '',
      isVague: does === 'tinges',
    });
  }
  return drawn;
}
