import { cosineOf } from '../../learn/word-vectors.ts';
import type { SlotValue } from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import type { Measure } from '../sketch/slots/slot-lexicon.ts';
import type { ValueRelation } from './relation.ts';

/** Two measured values are one where they differ by no more than rounding in another unit does. */
const MOST_CONVERSION = 0.07;
/** "About 3,000" may be anything that differs by no more than this share. */
const MOST_BLUR = 0.25;
/** Below this, numbers are counted and not rounded. */
const LEAST_ROUNDED = 100;
/** Nouns less alike in use count different things. */
const LEAST_COSINE = 0.25;
const THOUSAND = 1000;

/** How two numbers stand to each other, each with what it counts or measures. */
export function relateNumbers(
  a: SlotValue,
  b: SlotValue,
  { slots, vectors }: AlignmentKnowledge,
): ValueRelation {
  const measureA = slots.measureByHash.get(a.unit);
  const measureB = slots.measureByHash.get(b.unit);
  if (measureA && measureB && measureA !== measureB) return relateMeasured(a, b, measureA, measureB);
  const isMeasuredOnce = (measureA === undefined) !== (measureB === undefined);
  if (isMeasuredOnce && a.unit !== 0 && b.unit !== 0) return 'unlike';
  if (a.unit !== b.unit && a.unit !== 0 && b.unit !== 0 && cosineOf(vectors, a.unit, b.unit) < LEAST_COSINE)
    return 'unlike';
  return relateCounts(Number(a.value), Number(b.value), a.isVague, b.isVague);
}

function relateMeasured(a: SlotValue, b: SlotValue, measureA: Measure, measureB: Measure): ValueRelation {
  const first = Number(a.value) * (measureA.factor ?? 1);
  const second = Number(b.value) * (measureB.factor ?? 1);
  const isOneScale = measureA.dimension === measureB.dimension && measureA.factor !== null;
  if (isOneScale && Math.abs(first - second) <= MOST_CONVERSION * Math.max(first, second)) return 'same';
  const isRelated =
    measureA.dimension === measureB.dimension ||
    [measureA, measureB].every(({ dimension }) => dimension.endsWith('share'));
  return isRelated && a.value === b.value ? 'unit' : 'unlike';
}

function relateCounts(a: number, b: number, isVagueA: boolean, isVagueB: boolean): ValueRelation {
  if (a === b) return 'same';
  const [less, more] = a < b ? [a, b] : [b, a];
  const [isLessVague, isMoreVague] = a < b ? [isVagueA, isVagueB] : [isVagueB, isVagueA];
  if (isRounded(less, more) || isRounded(more, less)) return 'vaguer';
  if (isLessVague && !isMoreVague) return 'vaguer'; // "at least three" beside ten
  if ((isVagueA || isVagueB) && more - less <= MOST_BLUR * more)
    return isVagueA && isVagueB ? 'number' : 'vaguer';
  const ratio = less === 0 ? 0 : more / less;
  const isOtherScale =
    less >= THOUSAND && [THOUSAND, THOUSAND ** 2].some((scale) => Math.abs(ratio / scale - 1) < 1e-9);
  return isOtherScale ? 'unit' : 'number';
}

/** Whether a number is another one rounded to as many digits as it is told with: 3,000 of 2,958; 41 of 41.3. */
function isRounded(round: number, exact: number): boolean {
  const step = stepOf(round);
  if (round < LEAST_ROUNDED && step > 1) return false;
  if (round < LEAST_ROUNDED && Number.isInteger(exact)) return false;
  return Math.abs(round - exact) <= step / 2 && stepOf(exact) < step;
}

/** The value of the last digit that is not zero: 100 of 2,900; 0.1 of 41.3. */
function stepOf(value: number): number {
  const [whole = '', decimals = ''] = String(value).split('.');
  if (decimals) return 10 ** -decimals.length;
  return 10 ** (whole.length - whole.replace(/0+$/u, '').length);
}
