import type { Sketch } from '../../model/index.ts';
import type { WordRun } from '../sketch/locate-words.ts';

/** A sentence with the words by which it is told from others. */
export interface TellingSentence {
  readonly run: WordRun;
  readonly words: ReadonlySet<number>;
}

/** The telling sentences of an article, and which of them have a word. */
export interface SentenceIndex {
  readonly sentences: readonly TellingSentence[];
  /** Only words that few sentences have. */
  readonly sentencesByWord: ReadonlyMap<number, readonly number[]>;
}

/** Shorter words are mostly grammar. */
const FEWEST_LETTERS = 4;
/** A sentence with fewer telling words is too plain to be known again. */
const FEWEST_TELLING = 6;
/** Longer "sentences" are lists, or text without full stops. */
const MOST_TELLING = 60;
/** A word that stands in more sentences finds none of them. */
const MOST_SENTENCES_OF_A_WORD = 4;

/** The sentences of an article that can be known again, by their words outside quotations. */
export function findTellingSentences(sketch: Sketch, quoted: Uint8Array): readonly TellingSentence[] {
  const { words, wordLengths, sentenceStarts } = sketch;
  const found: TellingSentence[] = [];
  sentenceStarts.forEach((first, sentence) => {
    const last = (sentenceStarts[sentence + 1] ?? words.length) - 1;
    const telling = new Set<number>();
    for (let i = first; i <= last; i++)
      if (!quoted[i] && (wordLengths[i] ?? 0) >= FEWEST_LETTERS) telling.add(words[i] ?? 0);
    if (telling.size >= FEWEST_TELLING && telling.size <= MOST_TELLING)
      found.push({ run: [first, last], words: telling });
  });
  return found;
}

export function indexSentences(sentences: readonly TellingSentence[]): SentenceIndex {
  const sentencesByWord = new Map<number, number[]>();
  sentences.forEach(({ words }, sentence) => {
    for (const word of words) {
      const known = sentencesByWord.get(word);
      if (known) known.push(sentence);
      else sentencesByWord.set(word, [sentence]);
    }
  });
  for (const [word, places] of sentencesByWord)
    if (places.length > MOST_SENTENCES_OF_A_WORD) sentencesByWord.delete(word);
  return { sentences, sentencesByWord };
}
