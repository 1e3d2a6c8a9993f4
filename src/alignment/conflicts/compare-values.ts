import type { ConflictSlot, SlotValue, WordRun } from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import type { Compared, Difference } from './difference.ts';
import { measureContext, type Context } from './measure-context.ts';
import { keyOfValue, type ToldValues } from './told-values.ts';
import { areSameWords, type PairedPassage } from './paired-passage.ts';
import { relateValues } from './relate-values.ts';
import type { ValueRelation } from './relation.ts';

/** The values of the passages that are compared, and those of the sentences around them. */
export interface PassageValues {
  readonly inA: readonly SlotValue[];
  readonly inB: readonly SlotValue[];
  readonly aroundA: readonly SlotValue[];
  readonly aroundB: readonly SlotValue[];
  /** What all of each article tells. */
  readonly toldA: ToldValues;
  readonly toldB: ToldValues;
}

interface Facing {
  readonly a: SlotValue;
  readonly b: SlotValue;
  readonly relation: ValueRelation;
  readonly context: Context;
}

/** Where less of what is around two equal values is alike, they may be told of two matters. */
const LEAST_AGREEING = 0.4;

const isMet = (relation: ValueRelation): boolean => relation === 'same' || relation === 'vaguer';
const isConflicting = (relation: ValueRelation): relation is ConflictSlot =>
  !isMet(relation) && relation !== 'unlike';

/**
 * What two passages tell otherwise, value by value: each value faces the one that stands in its place in the other passage, unless either
 * is told there too.
 */
export function compareValues(
  passage: PairedPassage,
  values: PassageValues,
  knowledge: AlignmentKnowledge,
): Compared {
  const facings = faceValues(passage, values, knowledge);
  const metA = new Set(facings.filter(({ relation }) => isMet(relation)).map(({ a }) => a));
  const metB = new Set(facings.filter(({ relation }) => isMet(relation)).map(({ b }) => b));
  const isElsewhere = (value: SlotValue, others: readonly SlotValue[]): boolean =>
    others.some((other) => isMet(relateValues(value, other, knowledge)));
  const leftA = values.inA.filter((value) => !metA.has(value));
  const leftB = values.inB.filter((value) => !metB.has(value));
  const takenA = new Set<SlotValue>();
  const takenB = new Set<SlotValue>();
  const differences = facings
    .filter(({ relation }) => !isMet(relation))
    .sort((first, second) => nearnessOf(second) - nearnessOf(first))
    .flatMap(({ a, b, relation, context }): readonly Difference[] => {
      if (takenA.has(a) || takenB.has(b) || !isConflicting(relation)) return [];
      takenA.add(a);
      takenB.add(b);
      const slot = relation;
      const signs = {
        ...context,
        'said here': metA.has(a) || metB.has(b) ? 1 : 0,
        'said nearby': isElsewhere(a, values.aroundB) || isElsewhere(b, values.aroundA) ? 1 : 0,
        'one unit': a.unit !== 0 && a.unit === b.unit ? 1 : 0,
        'two sorts': a.slot === b.slot ? 0 : 1,
        'only left': isOnly(a, leftA) && isOnly(b, leftB) ? 1 : 0,
        new: ((values.toldB.has(keyOfValue(a)) ? 0 : 1) + (values.toldA.has(keyOfValue(b)) ? 0 : 1)) / 2,
        position: 1 - Math.abs(placeIn(passage.from, a) - placeIn(passage.to, b)),
        crowd: 1 - 1 / Math.max(countOf(a, values.inA), countOf(b, values.inB)),
        unsorted: slot === 'place' && (a.unit !== b.unit || a.code === '' || b.code === '') ? 1 : 0,
        [slot]: 1,
      };
      const { from, to } = passage;
      return [
        {
          a: { ...a, slot },
          b: { ...b, slot },
          from,
          to,
          signs,
          isExplained: isExplained(a, b) || isExplained(b, a),
        },
      ];
    });
  const agreements = facings
    .filter(({ relation, context }) => relation === 'same' && context.wide >= LEAST_AGREEING)
    .map(({ a, b, context }) => ({ a, b, from: passage.from, to: passage.to, likeness: context.wide }));
  return { differences, agreements };
}

/** How far in a passage a value stands, 0 to 1. */
function placeIn([first, last]: WordRun, { run }: SlotValue): number {
  return (run[0] - first) / Math.max(1, last - first);
}

/** Whether a value that is told in one passage alone is the only such of its slot. */
function isOnly(value: SlotValue, left: readonly SlotValue[]): boolean {
  return countOf(value, left) === 1;
}

/** How many of some values are of the same slot. */
function countOf({ slot }: SlotValue, values: readonly SlotValue[]): number {
  return values.filter((other) => other.slot === slot).length;
}

/** Whether the register says that what is told of the one is true of the other. */
function isExplained({ doubt }: SlotValue, { value }: SlotValue): boolean {
  return doubt?.includes(value) === true;
}

function nearnessOf({ a, b, context }: Facing): number {
  const ofOneSort = a.slot === b.slot ? 0.5 : 0;
  return context.wide + context.beside + ofOneSort + (isExplained(a, b) || isExplained(b, a) ? 1 : 0);
}

/** Every value with every value that it can be compared with. */
function faceValues(
  passage: PairedPassage,
  { inA, inB }: PassageValues,
  knowledge: AlignmentKnowledge,
): readonly Facing[] {
  return inA.flatMap((a) =>
    inB.flatMap((b): readonly Facing[] => {
      const related = relateValues(a, b, knowledge);
      if (related === 'unlike') return [];
      const isWritten = related !== 'unit' && areSameWords(passage.a, passage.b, a.run, b.run);
      const relation = isWritten ? 'same' : related;
      const context = measureContext(passage, a.run, b.run);
      if (a.slot !== b.slot && context.beside === 0) return [];
      return [{ a, b, relation, context }];
    }),
  );
}
