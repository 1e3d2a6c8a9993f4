import type { CoreferenceLexicon } from '../src/analysis/coreference/coreference-lexicon.ts';
import { figuresByWords } from '../src/analysis/coreference/find-figures.ts';
import { findNominals } from '../src/analysis/coreference/find-nominals.ts';
import type { Nominal } from '../src/analysis/coreference/nominal.ts';
import { toScene, type Scene } from '../src/analysis/coreference/scene.ts';
import type { SortWeights } from '../src/analysis/coreference/sort-model.ts';
import type { WordStates } from '../src/analysis/word-states.ts';
import type { Analysis, TokenRange } from '../src/model/index.ts';
import { goldMentionsOf, type GoldMention } from './coreference-gold.ts';
import type { Reading } from './coreference-readings.ts';
import type { GoldAnalysis } from './gold-analyses.ts';

/** A document's nominals, figures as words alone tell them, and what its annotators say each nominal means; null for unmarked. */
export interface GoldNominals {
  readonly analysis: Analysis;
  readonly states: WordStates;
  /** How many words the documents before it have. */
  readonly start: number;
  readonly nominals: readonly Nominal[];
  readonly known: Int32Array;
  readonly gold: readonly (string | null)[];
  readonly kinds: readonly (string | null)[];
}

/** A document to learn from, as the ranker sees it. */
export interface TrainingScene extends GoldNominals {
  readonly scene: Scene;
  /** It is measured by what documents of other folds teach. */
  readonly fold: number;
}

export function toGoldNominals(
  document: GoldAnalysis,
  { analysis, named, states }: Reading,
  start: number,
  lexicon: CoreferenceLexicon,
): GoldNominals {
  const nominals = findNominals(document.text, analysis, named, lexicon);
  const gold = goldMentionsFor(nominals, goldMentionsOf(document));
  return {
    analysis,
    states,
    start,
    nominals,
    known: figuresByWords(document.text, analysis, nominals, named, lexicon),
    gold: gold.map((mention) => mention?.entity ?? null),
    kinds: gold.map((mention) => mention?.kind ?? null),
  };
}

export function toTrainingScene(document: GoldNominals, sorts: SortWeights, fold: number): TrainingScene {
  return { ...document, fold, scene: toScene(document.analysis, document.nominals, sorts) };
}

/** The gold mention of each phrase: of the marked phrases with its head, the one whose bounds are nearest to its own. */
export function goldMentionsFor(
  phrases: readonly (TokenRange & { readonly head: number })[],
  mentions: readonly GoldMention[],
): readonly (GoldMention | null)[] {
  const mentionsByHead = Map.groupBy(mentions, ({ head }) => head);
  return phrases.map(({ first, last, head }) => {
    const distance = (gold: GoldMention): number => Math.abs(gold.first - first) + Math.abs(gold.last - last);
    const [nearest] = [...(mentionsByHead.get(head) ?? [])].sort((a, b) => distance(a) - distance(b));
    return nearest ?? null;
  });
}
