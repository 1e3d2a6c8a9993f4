import type { Candidate } from './antecedent-features.ts';
import { withLikelihood, type Draft } from './likely-candidates.ts';
import { couldMean, isPerson, learnSort, mention, newFigure, type Figure } from './figure.ts';
import type { Nominal } from './nominal.ts';
import type { Scene } from './scene.ts';

/** How far a pronoun may look back: sentences, and nominals on the way; and ahead within its sentence. */
const REACH = 4;
const MOST_BACK = 48;
const MOST_AHEAD = 6;
/** "He" and "she" may look further back for so many who were named, past so many nominals. */
const MOST_NAMED = 3;
const MOST_BACK_TO_NAMED = 200;

/** What was decided of a pronoun: which candidate it means, by its index, -1 for none of them; and how sure that is. */
export interface Choice {
  readonly candidate: number;
  readonly confidence: number;
}

/** Decides whom a pronoun means. */
export type Choose = (pronoun: Nominal, candidates: readonly Candidate[], index: number) => Choice;

/** Figure of each nominal, and how sure it is; a pronoun tied to nobody is a figure of its own. */
export interface Resolution {
  readonly figures: Int32Array;
  readonly confidences: Float32Array;
}

/**
 * Reads the nominals from left to right and lets `choose` decide whom each pronoun means, among those mentioned shortly before
 * or just ahead. `known` is the figure of each nominal that is no pronoun, as its words told it. What follows from an unsure
 * decision is as unsure.
 */
export function resolvePronouns(scene: Scene, known: Int32Array, choose: Choose): Resolution {
  const { nominals } = scene;
  const figures = Int32Array.from(known);
  const confidences = new Float32Array(nominals.length).fill(1);
  const figureById = new Map<number, Figure>();
  let fresh = nominals.length;
  const figureOf = (id: number): Figure => {
    const found = figureById.get(id) ?? newFigure(id);
    figureById.set(id, found);
    return found;
  };
  // What names in full tell of a person counts before what one word of them does.
  for (const isFull of [true, false])
    nominals.forEach(({ form, first, last, sort }, index) => {
      if (form === 'name' && first < last === isFull) learnSort(figureOf(figures[index] ?? index), sort);
    });
  nominals.forEach((nominal, index) => {
    if (!nominal.pronoun) {
      mention(figureOf(figures[index] ?? index), nominal, index, 1);
      return;
    }
    const candidates = candidatesFor(index);
    const { candidate, confidence } = choose(nominal, candidates, index);
    const chosen = candidates[candidate]?.figure;
    const figure = chosen ?? figureOf(fresh++);
    figures[index] = figure.id;
    // A chain of pronouns is as sure as its weakest link.
    confidences[index] = chosen ? Math.min(confidence, chosen.confidence) : 1;
    mention(figure, nominal, index, confidences[index]);
  });
  return { figures, confidences };

  function candidatesFor(index: number): readonly Candidate[] {
    const pronoun = nominals[index];
    if (!pronoun?.pronoun) return [];
    const { person } = pronoun.pronoun;
    const found: Draft[] = [];
    const seen = new Set<number>();
    let rivals = 0;
    const add = (latest: Nominal, latestIndex: number, figure: Figure, isAfter: boolean): boolean => {
      if (!couldMean(person, figure, latest)) return false;
      const anchor = isAfter ? null : figure.anchor;
      found.push({ figure, latest, latestIndex, anchor: anchor ?? latest, anchorIndex: anchor ? figure.anchorIndex : latestIndex, rank: seen.size, rivals: rivals++, isAfter }); // prettier-ignore
      return true;
    };
    let at = index - 1;
    for (; at >= 0 && at >= index - MOST_BACK; at--) {
      const latest = nominals[at];
      if (!latest || pronoun.sentence - latest.sentence > REACH) break;
      const id = figures[at] ?? at;
      if (seen.has(id)) continue;
      seen.add(id);
      add(latest, at, figureOf(id), false);
    }
    const end = person === 'he' || person === 'she' ? Math.max(0, index - MOST_BACK_TO_NAMED) : Infinity;
    for (let named = 0; at >= end && named < MOST_NAMED; at--) {
      const latest = nominals[at];
      const id = figures[at] ?? at;
      if (latest?.form !== 'name' || !isPerson(figureOf(id)) || seen.has(id)) continue;
      seen.add(id);
      if (add(latest, at, figureOf(id), false)) named++;
    }
    for (let i = index + 1; i < nominals.length && i <= index + MOST_AHEAD; i++) {
      const next = nominals[i];
      if (next?.sentence !== pronoun.sentence) break;
      const id = figures[i] ?? i;
      if (next.pronoun || seen.has(id)) continue;
      seen.add(id);
      const ahead = newFigure(id);
      mention(ahead, next, i, 1);
      if (couldMean(person, ahead, next)) add(next, i, figureOf(id), true);
    }
    return withLikelihood(scene, person, found);
  }
}
