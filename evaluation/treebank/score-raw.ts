import type { Span } from '../../src/model/index.ts';
import { alignWords } from './align-words.ts';
import { TreebankError } from './read-treebank.ts';
import type { PlacedText, PlacedWord } from './place-words.ts';

export const RAW_MEASURES = [
  'tokens',
  'sentences',
  'words',
  'UPOS',
  'XPOS',
  'lemmas',
  'UAS',
  'LAS',
  'CLAS',
] as const;
export type RawMeasure = (typeof RAW_MEASURES)[number];

/** How many were right, of how many in the gold and how many found. */
export interface Agreement {
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

export type RawScores = Readonly<Record<RawMeasure, Agreement>>;

/** The relations of words that carry content, which alone CLAS counts. */
// prettier-ignore
const CONTENT_RELATIONS = new Set([
  'nsubj', 'obj', 'iobj', 'csubj', 'ccomp', 'xcomp', 'obl', 'vocative', 'expl', 'dislocated', 'advcl', 'advmod', 'discourse',
  'nmod', 'appos', 'nummod', 'acl', 'amod', 'conj', 'fixed', 'flat', 'compound', 'list', 'parataxis', 'orphan', 'goeswith',
  'reparandum', 'root', 'dep',
]);

/**
 * The CoNLL 2018 shared task's measure of a reading of raw text, https://universaldependencies.org/conll18/evaluation.html :
 * LAS counts all words, punctuation included, and leaves subtypes off.
 *
 * @throws TreebankError where the two do not have the same characters, white space left out
 */
export function scoreRaw(gold: PlacedText, found: PlacedText): RawScores {
  requireSameCharacters(gold.characters, found.characters);
  const pairs = alignWords(gold.words, found.words);
  const goldByFound = new Map(pairs.map(([own, other]) => [other, own]));
  const agreement = (
    isRight: (own: PlacedWord, other: PlacedWord) => boolean,
    isCounted: (word: PlacedWord) => boolean = () => true,
  ): Agreement => ({
    right: pairs.filter(([g, f]) => {
      const [own, other] = [gold.words[g], found.words[f]];
      return own && other && isCounted(own) && isRight(own, other);
    }).length,
    gold: gold.words.filter(isCounted).length,
    found: found.words.filter(isCounted).length,
  });
  const hasHead = (own: PlacedWord, other: PlacedWord): boolean =>
    own.head === (other.head < 0 ? other.head : goldByFound.get(other.head));
  const isLabelled = (own: PlacedWord, other: PlacedWord): boolean =>
    hasHead(own, other) && own.relation === other.relation;
  return {
    tokens: agreementOfSpans(gold.tokens, found.tokens),
    sentences: agreementOfSpans(gold.sentences, found.sentences),
    words: agreement(() => true),
    UPOS: agreement((own, other) => own.upos === other.upos),
    XPOS: agreement((own, other) => own.xpos === other.xpos),
    lemmas: agreement((own, other) => own.lemma === '_' || own.lemma === other.lemma),
    UAS: agreement(hasHead),
    LAS: agreement(isLabelled),
    CLAS: agreement(isLabelled, (word) => CONTENT_RELATIONS.has(word.relation)),
  };
}

/** The scores of several texts as those of one. */
export function sumScores(scores: readonly RawScores[]): RawScores {
  const sum = (measure: RawMeasure, count: keyof Agreement): number =>
    scores.reduce((total, each) => total + each[measure][count], 0);
  return Object.fromEntries(
    RAW_MEASURES.map((measure) => [
      measure,
      { right: sum(measure, 'right'), gold: sum(measure, 'gold'), found: sum(measure, 'found') },
    ]),
  ) as Record<RawMeasure, Agreement>;
}

export function f1Of({ right, gold, found }: Agreement): number {
  return gold + found === 0 ? 0 : (2 * right) / (gold + found);
}

function agreementOfSpans(gold: readonly Span[], found: readonly Span[]): Agreement {
  const keys = new Set(gold.map(([start, end]) => `${start}-${end}`));
  const right = found.filter(([start, end]) => keys.has(`${start}-${end}`)).length;
  return { right, gold: gold.length, found: found.length };
}

function requireSameCharacters(gold: string, found: string): void {
  if (gold === found) return;
  let at = 0;
  while (gold[at] === found[at]) at++;
  throw new TreebankError(
    `what was read does not spell the text: "${found.slice(at, at + 20)}" stands for "${gold.slice(at, at + 20)}"`,
  );
}
