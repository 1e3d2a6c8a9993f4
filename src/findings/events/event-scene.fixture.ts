import { toPlainArticle } from '../../../test/plain-article.ts';
import { analyseProse, knowledge } from '../../../test/read-english.ts';
import { tokensOf, type TokenRange } from '../../model/index.ts';
import { toScene } from '../scene.ts';
import { toEventScene, type EventScene } from './event-scene.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';

/** A sentence as the finder of events sees it. */
export interface ReadSentence {
  readonly scene: EventScene;
  readonly sentence: SentenceReading;
  /** The first token of that word, in lower case. */
  readonly at: (word: string) => number;
  readonly words: (tokens: Iterable<number>) => readonly string[];
  readonly wordsOf: (range: TokenRange) => string;
}

/** Prose of one sentence, read by the real reader. */
export function readEventSentence(prose: string): ReadSentence {
  const analysis = analyseProse(prose);
  const scene = toEventScene(toScene(toPlainArticle('prose.txt', prose), analysis), knowledge.events.roles);
  const words = (tokens: Iterable<number>): readonly string[] =>
    [...tokens].map((token) => scene.lower[token] ?? '');
  return {
    scene,
    sentence: readSentence(scene, tokensOf(analysis, 0), knowledge.events.patterns),
    at: (word) => scene.lower.indexOf(word),
    words,
    wordsOf: ({ first, last }) => scene.lower.slice(first, last + 1).join(' '),
  };
}
