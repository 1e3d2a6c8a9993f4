import { phrasesAt } from '../../learn/word-trie.ts';
import { sentenceCountOf, sliceOf, tokensOf, tokenSpanOf, type TokenRange } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { ActorIndex } from './actor-index.ts';
import type { KnownActor } from './known-actor.ts';
import { plainWords } from './plain-words.ts';

/** Words of the text that somebody known goes by; tokens, both included. */
export interface NameMatch extends TokenRange {
  /** Those who go by them, in the order of the index; never empty. */
  readonly known: readonly KnownActor[];
}

/** What of the index stands in an article. */
export interface Matches {
  /** Names, in order, none in another. */
  readonly names: readonly NameMatch[];
  /** Nouns for actors, by the last token: of those that end there, the longest first. */
  readonly nouns: ReadonlyMap<number, readonly NameMatch[]>;
}

const PLAIN = /^[a-z]+$/u;
/** Marks that may stand within a name or not: "al-Qaeda". */
const LOOSE = /^[-‐‑–'’]+$/u;
const SHORTEST_WORD_NAME = 4;
/** "A of B, C and D" has so many words at the least. */
const SHORTEST_LIST = 6;

/** Finds the longest names from left to right, and all nouns. A name has a capital in the text, a noun need not. */
export function matchNames(scene: Scene, { names: trie }: ActorIndex): Matches {
  const { words, tokens, commas } = cutWords(scene);
  const names: NameMatch[] = [];
  const nouns = new Map<number, NameMatch[]>();
  let end = -1;
  for (let at = 0; at < words.length; at++) {
    const first = tokens[at] ?? 0;
    if (!trie.next?.has(words[at] ?? '') || (words[at - 1] !== '' && tokens[at - 1] === first)) continue;
    let longest: NameMatch | undefined;
    for (const [length, known] of phrasesAt(trie, words, at)) {
      const last = tokens[at + length - 1] ?? 0;
      if (tokens[at + length] === last || !isInOnePiece(words, commas, at, at + length)) continue;
      const common = known.filter(isNoun);
      if (common.length > 0) {
        const there = nouns.get(last);
        if (there) there.push({ first, last, known: common });
        else nouns.set(last, [{ first, last, known: common }]);
      }
      if (common.length < known.length && isWrittenAsName(scene, { first, last }, length))
        longest = { first, last, known: known.filter((each) => !isNoun(each)) };
    }
    if (longest && first > end) {
      names.push(longest);
      end = longest.last;
    }
  }
  return { names, nouns };
}

/** A comma may stand in a name that lists what it is for: "Department of Trade, Fisheries and Harbours". */
function isInOnePiece(
  words: readonly string[],
  commas: ReadonlySet<number>,
  start: number,
  end: number,
): boolean {
  if (commas.size === 0) return true;
  for (let at = end - 1; at > start; at--) {
    if (commas.has(at)) return end - start >= SHORTEST_LIST && words.slice(at, end).includes('and');
  }
  return true;
}

function isNoun({ kind }: KnownActor): boolean {
  return kind === 'agent' || kind === 'office';
}

/** An acronym is written in capitals: "US" is no "us". */
function isWrittenAsName({ text, analysis }: Scene, { first, last }: TokenRange, words: number): boolean {
  const written = sliceOf(text, [tokenSpanOf(analysis, first)[0], tokenSpanOf(analysis, last)[1]]);
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (words > 1 || letters.length >= SHORTEST_WORD_NAME) return /\p{Lu}/u.test(written);
  return letters === letters.toUpperCase();
}

interface CutWords {
  /** Plain words; an empty one where a mark stands, or a line begins, that no name goes across. */
  readonly words: readonly string[];
  /** The token of each. */
  readonly tokens: readonly number[];
  /** The words that a comma stands before. */
  readonly commas: ReadonlySet<number>;
}

/** A sentence may be parted by mistake, "the U.N. | Command"; a line is not. */
function cutWords({ lower, analysis, text }: Scene): CutWords {
  const words: string[] = [];
  const tokens: number[] = [];
  const commas = new Set<number>();
  const add = (word: string, token: number): void => {
    words.push(word);
    tokens.push(token);
  };
  for (let sentence = 0; sentence < sentenceCountOf(analysis); sentence++) {
    const { first, last } = tokensOf(analysis, sentence);
    if (first > last) continue;
    const end = first > 0 ? tokenSpanOf(analysis, first - 1)[1] : 0;
    if (sliceOf(text, [end, tokenSpanOf(analysis, first)[0]]).includes('\n')) add('', first);
    for (let token = first; token <= last; token++) {
      const word = lower[token] ?? '';
      if (PLAIN.test(word)) add(word, token);
      else if (word === ',') commas.add(words.length);
      else if (!LOOSE.test(word)) {
        const parts = plainWords(word);
        for (const part of parts.length > 0 ? parts : ['']) add(part, token);
      }
    }
  }
  return { words, tokens, commas };
}
