import { featuresOfDeed } from '../../src/findings/events/types/tell-type.ts';
import { deedOfPair } from '../../src/findings/events/types/type-features.ts';
import { softmax, type HashedModel } from '../../src/learn/hashed-model.ts';
import { EVENT_TYPES } from '../../src/model/index.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import { HashedLearner } from './hashed-learner.ts';
import { rightOf, type PairLesson, type PairLessons } from './learn-pairs.ts';

const TYPE_BITS = 17;
const ROUNDS = 15;
const PACE = 0.06;
const DECAY = 1e-4;
const MARKED_WEIGHT = 0.5;
/** Rare types count more, by this power of how rare they are; none is taken for rarer than `FEWEST`. */
const BALANCE = 0.3;
const FEWEST = 5;

interface TypeLesson {
  readonly features: Uint32Array;
  /** Indices into `EVENT_TYPES`, any of which is right. */
  readonly types: readonly number[];
  readonly weight: number;
}

const steps = ({ pair: { path } }: PairLesson): number => path.up.length + path.down.length;
const byGrammar = ({ pair: { predicate } }: PairLesson): number => (predicate === undefined ? 1 : 0);

/** Of a coded sentence its likeliest right pair teaches, of a marked one every right pair. */
function lessonsOf({ sentence, lessons }: PairLessons): readonly TypeLesson[] {
  const right = rightOf(lessons);
  const taught = sentence.pair
    ? right.toSorted((a, b) => byGrammar(a) - byGrammar(b) || steps(a) - steps(b)).slice(0, 1)
    : right;
  return taught.map(({ pair, types }) => {
    const features = featuresOfDeed(sentence.scene, deedOfPair(sentence.scene, pair), sentence.reading);
    return {
      features: Uint32Array.from(features),
      types: types.map((type) => EVENT_TYPES.indexOf(type)),
      weight: sentence.pair ? 1 : MARKED_WEIGHT,
    };
  });
}

/** Learns what a pair does: a softmax over the types; where the gold allows several, the likelihood of any of them. */
export function learnTypes(all: readonly PairLessons[]): HashedModel {
  const learner = new HashedLearner(EVENT_TYPES.length, TYPE_BITS);
  const random = seededRandom(5);
  const lessons = balance(all.flatMap(lessonsOf));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, types, weight } of shuffle(lessons, random)) {
      const shares = softmax(learner.scores(features));
      const sum = types.reduce((total, type) => total + (shares[type] ?? 0), 0);
      const gradient = shares.map(
        (share, type) => weight * (share - (types.includes(type) ? share / sum : 0)),
      );
      learner.learn(features, gradient, PACE, DECAY);
    }
    learner.endRound();
  }
  return learner.toModel();
}

function balance(lessons: readonly TypeLesson[]): readonly TypeLesson[] {
  const mass = new Float64Array(EVENT_TYPES.length);
  for (const { types, weight } of lessons)
    for (const type of types) mass[type] = (mass[type] ?? 0) + weight / types.length;
  const mean = mass.reduce((sum, each) => sum + each, 0) / EVENT_TYPES.length;
  return lessons.map((lesson) => {
    const own = lesson.types.reduce((sum, type) => sum + (mass[type] ?? 0), 0);
    return { ...lesson, weight: lesson.weight * (mean / Math.max(FEWEST, own)) ** BALANCE };
  });
}
