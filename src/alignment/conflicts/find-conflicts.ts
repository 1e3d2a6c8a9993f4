import {
  spanOfRun,
  type Candidate,
  type Conflict,
  type ConflictId,
  type Copy,
  type Sketch,
  type SlotValue,
} from '../../model/index.ts';
import { toConflictId } from '../derive-id.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import type { SlotLexicon } from '../sketch/slots/slot-lexicon.ts';
import { chooseCompared } from './choose-compared.ts';
import { compareSentences } from './compare-sentences.ts';
import type { Difference } from './difference.ts';
import { doubtValues } from './doubt-values.ts';
import { groupDifferences } from './group-differences.ts';
import { passagesOf, toCompared, type ComparedArticle } from './pair-passages.ts';
import { joinConflicts } from './join-conflicts.ts';
import { nameValue, toConflictValue } from './to-conflict-value.ts';

const MADE_BY = 'conflicts@2';

/** Two values, equal or not, with their passages; the best first where there are several. */
type Told = Pick<Difference, 'a' | 'b' | 'from' | 'to'>;

/**
 * What the article tells otherwise than the candidates do, slot by slot, over what they tell alike; each conflict once, with all who
 * have a value in it; and what the register contradicts. An article that agrees with one side of an earlier conflict joins it. `copies` are those that it is part of.
 */
export function findConflicts(
  sketch: Sketch,
  candidates: readonly Candidate[],
  copies: readonly Copy[],
  knowledge: AlignmentKnowledge,
): readonly Conflict[] {
  const copyByOther = new Map(
    copies.map((copy) => [copy.from === sketch.article ? copy.to : copy.from, copy]),
  );
  const article = toCompared(sketch);
  const found = joinConflicts(
    chooseCompared(sketch, candidates, copyByOther).flatMap((candidate) =>
      compareWith(article, candidate, copyByOther.get(candidate.sketch.article), knowledge),
    ),
  );
  return [...found, ...doubtValues(sketch, found, knowledge.slots)];
}

function compareWith(
  article: ComparedArticle,
  candidate: Candidate,
  copy: Copy | undefined,
  knowledge: AlignmentKnowledge,
): readonly Conflict[] {
  const { sketch } = article;
  const shared = passagesOf(sketch, candidate.sketch, copy);
  const { differences, agreements } = compareSentences(
    article,
    candidate.sketch,
    shared,
    candidate.conflicts.length > 0,
    knowledge,
  );
  const found = groupDifferences(differences, knowledge.conflicts).flatMap(
    (exchange): readonly Conflict[] => {
      const [best] = exchange.differences;
      if (!best) return [];
      const id = findConflict(best.b, candidate, knowledge.slots) ?? foundConflict(best, sketch, candidate);
      return [toConflict(id, exchange.differences, exchange.confidence, sketch, candidate.sketch, knowledge)];
    },
  );
  const agreed = agreements.flatMap((agreement): readonly Conflict[] => {
    const id = findConflict(agreement.b, candidate, knowledge.slots);
    return id === undefined
      ? []
      : [toConflict(id, [agreement], agreement.likeness, sketch, candidate.sketch, knowledge)];
  });
  return [...found, ...agreed];
}

/** The conflict in which the candidate has a value; undefined where it has none, or has the value in several matters. */
function findConflict(
  value: SlotValue,
  { sketch, conflicts }: Candidate,
  lexicon: SlotLexicon,
): ConflictId | undefined {
  if (value.slot === 'polarity') return undefined;
  const name = nameValue(value, lexicon);
  const inConflict = conflicts.find((conflict) => conflict.value === name);
  const slot = value.slot === 'unit' ? 'number' : value.slot;
  const isOneMatter = sketch.slots.every(
    (other) => other.slot !== slot || other.value !== value.value || other.unit === value.unit,
  );
  return isOneMatter ? inConflict?.id : undefined;
}

/** A conflict that nobody found before, named for its two articles, what they tell, and of what. */
function foundConflict({ a, b }: Told, sketch: Sketch, { sketch: other }: Candidate): ConflictId {
  const sides = [
    [sketch.article, a.value],
    [other.article, b.value],
  ].map((side) => side.join(' '));
  return toConflictId([a.slot, a.unit === b.unit ? a.unit : 0, ...sides.sort()].join('\n'));
}

function toConflict(
  id: ConflictId,
  differences: readonly Told[],
  confidence: number,
  sketch: Sketch,
  other: Sketch,
  { slots }: AlignmentKnowledge,
): Conflict {
  const [best] = differences;
  return {
    kind: 'conflict',
    id,
    slot: best?.a.slot ?? 'number',
    values: [
      toConflictValue(
        sketch,
        differences.map(({ a }) => a),
        slots,
      ),
      toConflictValue(
        other,
        differences.map(({ b }) => b),
        slots,
      ),
    ],
    passages: best
      ? [
          { article: sketch.article, span: spanOfRun(sketch, best.from) },
          { article: other.article, span: spanOfRun(other, best.to) },
        ]
      : [],
    confidence: Math.round(confidence * 1000) / 1000,
    madeBy: MADE_BY,
  };
}
