import { findPairs } from '../../src/findings/events/pairs/find-pairs.ts';
import type { Pair } from '../../src/findings/events/pairs/pair-features.ts';
import { featuresOfPair } from '../../src/findings/events/pairs/rank-pairs.ts';
import { spanOfRange } from '../../src/findings/scene.ts';
import { softmax, type HashedModel } from '../../src/learn/hashed-model.ts';
import { overlaps, SYMMETRIC_TYPES, tokenSpanOf, type EventType, type Span } from '../../src/model/index.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import type { CodedSentence } from './coded-sentence.ts';
import { HashedLearner } from './hashed-learner.ts';

const PAIR_BITS = 18;
const ROUNDS = 8;
const PACE = 0.05;
const DECAY = 1e-4;
/** Running news marks its parties by other customs than the coded pairs do: it counts less. */
const MARKED_WEIGHT = 0.1;

/** A pair of a sentence, and what it does where it is one of the gold's. */
export interface PairLesson {
  readonly pair: Pair;
  readonly features: Uint32Array;
  /** `heads`: both heads stand in the gold's words; `phrases`: their phrases overlap them; null: another pair. */
  readonly fits: 'heads' | 'phrases' | null;
  readonly types: readonly EventType[];
}

export interface PairLessons {
  readonly sentence: CodedSentence;
  readonly lessons: readonly PairLesson[];
}

export function toPairLessons(sentence: CodedSentence): PairLessons {
  const { scene, reading } = sentence;
  const headOf = (token: number): Span => tokenSpanOf(scene.analysis, token);
  const phraseOf = (token: number): Span =>
    spanOfRange(scene, reading.phrases.get(token) ?? { first: token, last: token });
  const stands = (span: Span, places: readonly Span[]): boolean =>
    places.some((place) => overlaps(place, span));
  const lessons = findPairs(scene, reading).map((pair): PairLesson => {
    const features = Uint32Array.from(featuresOfPair(scene, pair, reading));
    const mark = sentence.marks.find(({ type, actors, recipients }) => {
      const [from, to] = [headOf(pair.from), headOf(pair.to)];
      if (stands(from, actors) && stands(to, recipients)) return true;
      // Those who meet or agree may all be marked as doers.
      const one = actors.findIndex((span) => overlaps(span, from));
      const other = actors.findIndex((span) => overlaps(span, to));
      return (
        SYMMETRIC_TYPES.includes(type) && recipients.length === 0 && one >= 0 && other >= 0 && one !== other
      );
    });
    if (mark) return { pair, features, fits: 'heads', types: [mark.type] };
    const coded = sentence.pair;
    if (!coded || !stands(phraseOf(pair.from), coded.sources) || !stands(phraseOf(pair.to), coded.targets))
      return { pair, features, fits: null, types: [] };
    const isWithin = stands(headOf(pair.from), coded.sources) && stands(headOf(pair.to), coded.targets);
    return { pair, features, fits: isWithin ? 'heads' : 'phrases', types: coded.types };
  });
  return { sentence, lessons };
}

/** The pairs to learn from as right: those that fit by their heads, or else by their phrases. */
export function rightOf(lessons: readonly PairLesson[]): readonly PairLesson[] {
  const byHeads = lessons.filter(({ fits }) => fits === 'heads');
  return byHeads.length > 0 ? byHeads : lessons.filter(({ fits }) => fits === 'phrases');
}

/** Learns to put the right pairs of a sentence before its others: the likelihood of any right one among all. */
export function learnPairs(all: readonly PairLessons[]): HashedModel {
  const learner = new HashedLearner(1, PAIR_BITS);
  const random = seededRandom(3);
  const taught = all
    .map(({ sentence, lessons }) => ({ sentence, lessons, right: new Set(rightOf(lessons)) }))
    .filter(({ right }) => right.size > 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { sentence, lessons, right } of shuffle(taught, random)) {
      const shares = softmax(lessons.map(({ features }) => learner.scores(features)[0] ?? 0));
      const sum = lessons.reduce((total, lesson, i) => total + (right.has(lesson) ? (shares[i] ?? 0) : 0), 0);
      const weight = sentence.pair ? 1 : MARKED_WEIGHT;
      lessons.forEach((lesson, i) => {
        const share = shares[i] ?? 0;
        const slope = share - (right.has(lesson) ? share / sum : 0);
        if (Math.abs(slope) > 1e-4) learner.learn(lesson.features, [slope * weight], PACE, DECAY);
      });
    }
    learner.endRound();
  }
  return learner.toModel();
}
