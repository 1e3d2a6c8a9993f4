import { firstIndex } from '../../learn/first-index.ts';
import type { Sketch, SlotValue, WordRun } from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import { comparePolarity } from './compare-polarity.ts';
import { compareQuotations } from './compare-quotations.ts';
import type { Signs } from './signs.ts';
import { compareValues } from './compare-values.ts';
import type { Compared } from './difference.ts';
import {
  measureLineage,
  pairPassages,
  type ComparedArticle,
  type PassagePair,
  type SharedPassage,
} from './pair-passages.ts';
import { isPartOfName } from './relate-names.ts';
import { toToldValues, type ToldValues } from './told-values.ts';
import { areSameWords, pairWords } from './paired-passage.ts';

/** Sentences of reports of their own that are less alike tell of different matters, unless the register says which value was meant. */
const LEAST_LIKENESS = 0.33;
/** So alike, one is the other reworded, whatever stands around them. */
const LIKE_ALONE = 0.85;
/** A sentence with more values is a list. */
const MOST_VALUES = 24;
/** So many words around a passage are the sentences beside it. */
const NEARBY = 40;
const NOTHING: Compared = { differences: [], agreements: [] };

/**
 * What two articles tell otherwise, and what they tell the same, in the sentences that they tell alike; of sentences that are word for word
 * the same, only where `seeksAgreements`.
 */
export function compareSentences(
  article: ComparedArticle,
  other: Sketch,
  shared: readonly SharedPassage[],
  seeksAgreements: boolean,
  knowledge: AlignmentKnowledge,
): Compared {
  const passages = pairPassages(article, other, shared, knowledge).filter(
    ({ from, to }) => seeksAgreements || !areSameWords(article.sketch, other, from, to),
  );
  const pair = {
    a: article.sketch,
    b: other,
    toldA: article.told,
    toldB: toToldValues(other),
    lineage: measureLineage(article.sketch, other, shared),
  };
  const compared = passages.map((passage) => comparePassages(pair, passage, knowledge));
  return {
    differences: compared.flatMap(({ differences }) => differences),
    agreements: compared.flatMap(({ agreements }) => agreements),
  };
}

/** Two articles, with what holds for all their passages. */
interface ArticlePair {
  readonly a: Sketch;
  readonly b: Sketch;
  readonly toldA: ToldValues;
  readonly toldB: ToldValues;
  readonly lineage: number;
}

function comparePassages(
  { a, b, toldA, toldB, ...articles }: ArticlePair,
  { from, to, likeness, ...pair }: PassagePair,
  knowledge: AlignmentKnowledge,
): Compared {
  const isOneAlone = likeness >= LIKE_ALONE;
  const isCopied = pair.isCopied || isOneAlone;
  const lineage = Math.max(articles.lineage, isOneAlone ? likeness : 0);
  const [inA, inB] = [valuesIn(a, from), valuesIn(b, to)];
  const [quotedInA, quotedInB] = [quotedIn(a, from), quotedIn(b, to)];
  const isLike =
    isCopied || likeness >= LEAST_LIKENESS || [...inA, ...inB].some(({ doubt }) => doubt !== null);
  if (!isLike) return NOTHING;
  const count = Math.max(inA.length, inB.length);
  if (count > MOST_VALUES || (count === 0 && (quotedInA.length === 0 || quotedInB.length === 0)))
    return NOTHING;
  const passage = pairWords(a, b, from, to, knowledge.vectors);
  const told = { a: sortOut(inA, a.publisher), b: sortOut(inB, b.publisher) };
  const { differences, agreements } = compareValues(
    passage,
    {
      inA: told.a.value,
      inB: told.b.value,
      aroundA: valuesAround(a, from),
      aroundB: valuesAround(b, to),
      toldA,
      toldB,
    },
    knowledge,
  );
  const others = [...told.b.value, ...told.b.polarity].map(({ run }) => run);
  const all = [
    ...differences,
    ...comparePolarity(passage, told.a.polarity, told.b.polarity, isCopied),
    ...compareQuotations(passage, quotedInA, quotedInB, others),
  ];
  const ofPassage = {
    lineage,
    likeness,
    copied: isCopied ? lineage : 0,
    others: 1 - 1 / Math.max(1, all.length),
  };
  return {
    differences: all.map((difference) => ({
      ...difference,
      signs: {
        ...difference.signs,
        ...ofPassage,
        ...(isCopied ? signsOfCopied(difference.signs, lineage) : {}),
        'polarity likeness': difference.signs.polarity ? likeness : 0,
      },
    })),
    agreements,
  };
}

/** In a copied passage, signs count otherwise than between reports of their own. */
function signsOfCopied(
  { wide = 0, beside = 0, 'only left': onlyLeft = 0, new: isNew = 0 }: Signs,
  lineage: number,
): Signs {
  return {
    'copied wide': lineage * wide,
    'copied beside': lineage * beside,
    'copied only left': lineage * onlyLeft,
    'copied new': lineage * isNew,
  };
}

/** Values of a passage by what they are compared for. */
interface SortedValues {
  readonly value: readonly SlotValue[];
  readonly polarity: readonly SlotValue[];
}

/** What an article calls its own publisher is no value: each names another. */
function sortOut(values: readonly SlotValue[], publisher: string | null): SortedValues {
  const isOwn = ({ slot, value }: SlotValue): boolean =>
    slot === 'body' && publisher !== null && isPartOfName(value, publisher);
  return {
    value: values.filter((value) => value.slot !== 'polarity' && value.slot !== 'quotation' && !isOwn(value)),
    polarity: values.filter(({ slot }) => slot === 'polarity'),
  };
}

/** The quotations that reach into a passage. */
function quotedIn({ slots }: Sketch, [first, last]: WordRun): readonly SlotValue[] {
  return slots.filter(({ slot, run }) => slot === 'quotation' && run[0] <= last && run[1] >= first);
}

function valuesAround(sketch: Sketch, [first, last]: WordRun): readonly SlotValue[] {
  return [...valuesIn(sketch, [first - NEARBY, first - 1]), ...valuesIn(sketch, [last + 1, last + NEARBY])];
}

/** The values that begin in a run of words. */
function valuesIn({ slots }: Sketch, [first, last]: WordRun): readonly SlotValue[] {
  const from = firstIndex(slots.length, (index) => (slots[index]?.run[0] ?? 0) >= first);
  const end = firstIndex(slots.length, (index) => (slots[index]?.run[0] ?? 0) > last);
  return slots.slice(from, end);
}
