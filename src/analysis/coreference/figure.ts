import type { Sort, ThirdPerson } from './coreference-lexicon.ts';
import { THIRD_PERSONS } from './coreference-lexicon.ts';
import type { Nominal } from './nominal.ts';

/** Somebody or something of the article while it is read from left to right: all that was said so far of one entity. */
export interface Figure {
  readonly id: number;
  /** How often it was mentioned so far. */
  count: number;
  /** The nearest mention that is no pronoun. */
  anchor: Nominal | null;
  /** Its index among the nominals. */
  anchorIndex: number;
  sort: Sort;
  /** Which pronouns were used for it: a bit for each of `THIRD_PERSONS`. */
  persons: number;
  /** How sure it is that the latest mention belongs to it. */
  confidence: number;
}

export function newFigure(id: number): Figure {
  return { id, count: 0, anchor: null, anchorIndex: -1, sort: 'unknown', persons: 0, confidence: 1 };
}

/** A figure is mentioned once more. */
export function mention(figure: Figure, nominal: Nominal, index: number, confidence: number): void {
  figure.count++;
  figure.confidence = confidence;
  if (nominal.pronoun) {
    figure.persons |= 1 << THIRD_PERSONS.indexOf(nominal.pronoun.person);
    return;
  }
  figure.anchor = nominal;
  figure.anchorIndex = index;
  learnSort(figure, nominal.sort);
}

/** What a mention tells of a figure: "person" is less than "woman". */
export function learnSort(figure: Figure, sort: Sort): void {
  if (figure.sort === 'unknown' || (figure.sort === 'person' && sort !== 'unknown')) figure.sort = sort;
}

export function isPerson({ sort }: Figure): boolean {
  return sort === 'man' || sort === 'woman' || sort === 'person';
}

const ONE_OF_ONE = ['he', 'she', 'it'] as const;

/** Whether number and gender let a pronoun mean a figure whose latest mention is `latest`. */
export function couldMean(person: ThirdPerson, figure: Figure, latest: Nominal): boolean {
  for (const other of ONE_OF_ONE)
    if (other !== person && person !== 'they' && (figure.persons >> THIRD_PERSONS.indexOf(other)) & 1)
      return false;
  const { sort } = figure;
  if (person === 'they') return !(sort === 'man' || sort === 'woman') || latest.isPlural || latest.isJoined;
  if (figure.anchor?.isPlural && figure.anchor.form !== 'name') return false;
  if (person === 'it') return sort !== 'man' && sort !== 'woman';
  return sort !== 'body' && sort !== 'place' && sort !== (person === 'he' ? 'woman' : 'man');
}
