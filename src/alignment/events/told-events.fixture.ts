import { readFileSync } from 'node:fs';
import { toId, type Candidate, type Sketch, type SketchedEvent } from '../../model/index.ts';
import { PLAIN_KNOWLEDGE } from '../plain-analysis.fixture.ts';
import { sketchText } from '../sketch-text.fixture.ts';
import { parseActWords } from './act-words.ts';
import { joinEvents } from './join-events.ts';

/** Knows which words of English tell one act, and no word's direction. */
export const KNOWLEDGE = {
  ...PLAIN_KNOWLEDGE,
  actWords: parseActWords(readFileSync(new URL('../../../lexicon/act-words.tsv', import.meta.url), 'utf8')),
};

/** An event that a test tells of: its word in the text, its lemma and what else it has. */
export type ToldAct = Partial<SketchedEvent> & { readonly word: string; readonly lemma: string };

const WORD = /[\p{L}\p{N}]+/gu;

/** The sketch of an article that tells some acts, each by the first word of that form. */
export function sketchActs(name: string, text: string, acts: readonly ToldAct[]): Sketch {
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  return {
    ...sketchText(name, text),
    sentenceStarts: Uint32Array.from(
      [...text.matchAll(/(?:^|[.!?]\s)/gu)].map(
        ({ index }) =>
          [
            ...text
              .slice(0, index + 1)
              .trim()
              .matchAll(WORD),
          ].length * Number(index > 0),
      ),
    ),
    events: acts.map(({ word, ...act }, number) => ({
      id: toId(`v${number + 1}`),
      type: 'ASSAULT',
      mode: null,
      cameo: null,
      trigger: words.indexOf(word),
      actors: [],
      recipients: [],
      places: [],
      days: null,
      status: 'happened',
      tentative: false,
      ...act,
    })),
  };
}

/** The ids of the news events that a sketch's events tell, in order. */
export function newsEventsOf(sketch: Sketch, candidates: readonly Candidate[] = []): readonly string[] {
  return joinEvents(sketch, candidates, KNOWLEDGE).flatMap((alignment) =>
    alignment.kind === 'event-membership' ? [alignment.newsEvent] : [],
  );
}

/** An earlier article with the news events that it was found to tell. */
export function toTeller(sketch: Sketch, earlier: readonly Candidate[] = []): Candidate {
  const newsEvents = joinEvents(sketch, earlier, KNOWLEDGE).filter(
    (alignment) => alignment.kind === 'event-membership',
  );
  return { sketch, story: toId('y'), affair: null, claims: [], newsEvents, conflicts: [] };
}
