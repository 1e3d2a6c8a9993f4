import { RELATIONS, type Analysis } from '../src/model/index.ts';

const WRONG_HEADS = 0.08;
const WRONG_RELATIONS = 0.06;

/** An analysis as a parser might give it: some words hang from a neighbour of their head, some relations are others. */
export function disturb(analysis: Analysis, random: () => number): Analysis {
  const heads = Int32Array.from(analysis.heads);
  const relations = Uint8Array.from(analysis.relations);
  for (let i = 0; i + 1 < analysis.sentenceTokens.length; i++) {
    const [first, end] = [analysis.sentenceTokens[i] ?? 0, analysis.sentenceTokens[i + 1] ?? 0];
    for (let token = first; token < end; token++) {
      const head = heads[token] ?? -1;
      if (head < 0) continue;
      // A word may hang from the head of its head, which cannot make a circle.
      const above = analysis.heads[head] ?? -1;
      if (random() < WRONG_HEADS && above >= 0) heads[token] = above;
      if (random() < WRONG_RELATIONS)
        relations[token] =
          relations[first + Math.floor(random() * (end - first))] ?? RELATIONS.indexOf('dep');
    }
  }
  return { ...analysis, heads, relations };
}
