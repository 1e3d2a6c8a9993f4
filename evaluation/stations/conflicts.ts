import type { Scores, Station } from '../station.ts';
import type { Tools } from '../../src/engine.ts';
import { seededRandom } from '../../training/shuffle.ts';
import { countConflicts, toScores } from '../alignment/conflicts/count-conflicts.ts';
import { judgeMadePair, judgeSiblings } from '../alignment/conflicts/draw-pairs.ts';
import { makeConflictPairs } from '../alignment/conflicts/make-conflict-pairs.ts';
import { isForLearning, readRetoldTexts } from '../alignment/conflicts/read-retold-texts.ts';
import { drawSketches } from '../alignment/draw-sketches.ts';
import { readBasil } from '../alignment/gold-stories.ts';

const PAIRS = 150;
/** The weights were learned of pairs drawn by others. */
const SEED = 11;

/**
 * How well conflicts are told: of 150 reports that were copied, reworded or rewritten by hand, in equal parts, with one value changed, and
 * as many that were not. `precision`: of all conflicts reported, those on the changed slot at the changed place. `recall`: of the changed
 * values, those reported; by manner and by slot, recall alone. `left out`: of the half of happenings that no weight was learned from.
 * `siblings without conflict`: of BASIL's pairs of articles that tell one happening and were left out, those where none is reported.
 */
async function measure(data: string, tools: Tools): Promise<Scores> {
  const pairs = makeConflictPairs(await readRetoldTexts(data), PAIRS, seededRandom(SEED)).map((pair) => ({
    ...judgeMadePair(pair, tools),
    manner: pair.manner,
    slot: pair.changed?.slot ?? null,
  }));
  const scoresOf = (chosen: typeof pairs): ReturnType<typeof toScores> =>
    toScores(countConflicts(chosen, () => tools.alignment.conflicts));
  const all = scoresOf(pairs);
  const leftOut = scoresOf(pairs.filter(({ story }) => !isForLearning(story)));
  const changed = pairs.filter(({ isChanged }) => isChanged);
  const recallBy = (key: 'manner' | 'slot'): Scores =>
    Object.fromEntries(
      [...Map.groupBy(changed, (pair) => pair[key])].map(([name, group]) => [
        `recall, ${String(name)}`,
        scoresOf(group).recall,
      ]),
    );
  const told = (await readBasil(data)).filter(({ story }) => !isForLearning(story));
  const siblings = judgeSiblings(drawSketches(told, tools).dated, tools);
  const quiet = siblings.filter(
    (pair) => countConflicts([pair], () => tools.alignment.conflicts).reported === 0,
  );
  return {
    precision: all.precision,
    recall: all.recall,
    'precision, left out': leftOut.precision,
    'recall, left out': leftOut.recall,
    ...recallBy('manner'),
    ...recallBy('slot'),
    'siblings without conflict, left out': quiet.length / siblings.length,
  };
}

export const conflicts: Station = { name: 'conflicts', gold: ['basil', 'polnear'], measure };
