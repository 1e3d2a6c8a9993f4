import { contentChain } from '../../src/findings/events/pairs/content-chain.ts';
import { typeAt } from '../../src/findings/events/read-sentence.ts';
import { featuresOfTrigger } from '../../src/findings/events/triggers/find-triggers.ts';
import { mayTrigger } from '../../src/findings/events/triggers/trigger-features.ts';
import { softmax, type HashedModel } from '../../src/learn/hashed-model.ts';
import { EVENT_TYPES, headOf, overlaps, tagOf, tokenSpanOf } from '../../src/model/index.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import type { CodedSentence } from './coded-sentence.ts';
import { HashedLearner } from './hashed-learner.ts';
import { rightOf, type PairLessons } from './learn-pairs.ts';
import type { MarkedEvent } from './read-marks.ts';

const TRIGGER_BITS = 17;
const ROUNDS = 6;
const PACE = 0.05;
const DECAY = 1e-4;
/** A word that so surely tells nothing has no more to teach. */
const SURE = 0.998;

/** The one word of each mark that stands for it: of its words the one that the lexicon has under its type, or the highest in the tree. */
export function triggersOf(sentence: CodedSentence): ReadonlyMap<number, MarkedEvent> {
  const { scene, reading, marks } = sentence;
  const triggers = new Map<number, MarkedEvent>();
  for (const mark of marks) {
    const words: number[] = [];
    for (let token = reading.range.first; token <= reading.range.last; token++)
      if (overlaps(tokenSpanOf(scene.analysis, token), mark.trigger)) words.push(token);
    const able = words.filter((word) => mayTrigger(scene, reading, word));
    const type = EVENT_TYPES.indexOf(mark.type) + 1;
    const isHighest = (word: number): boolean =>
      tagOf(scene.analysis, word) !== 'ADJ' && !words.includes(headOf(scene.analysis, word));
    const trigger =
      able.find((word) => typeAt(reading, word) === type) ??
      able.find((word) => typeAt(reading, word) > 0) ??
      able.find(isHighest) ??
      able[0];
    if (trigger !== undefined && !triggers.has(trigger)) triggers.set(trigger, mark);
  }
  return triggers;
}

/**
 * The word that tells what a coded pair does, where the lexicon has one of its type on the way or beside it. What the sentence's other
 * words tell is not known, so that they teach nothing.
 */
function triggerOfPair({ sentence, lessons }: PairLessons): TriggerLesson | undefined {
  const { scene, reading, pair } = sentence;
  const [right] = rightOf(lessons);
  if (!right || !pair) return undefined;
  const kinds = pair.types.map((type) => EVENT_TYPES.indexOf(type) + 1);
  const chain = contentChain(scene, right.pair.path, right.pair.predicate);
  const words = [...chain, ...chain.flatMap((word) => scene.children[word] ?? [])];
  const trigger = words.find(
    (word) => mayTrigger(scene, reading, word) && kinds.includes(typeAt(reading, word)),
  );
  if (trigger === undefined) return undefined;
  return {
    features: Uint32Array.from(featuresOfTrigger(scene, reading, trigger)),
    kind: typeAt(reading, trigger),
  };
}

interface TriggerLesson {
  readonly features: Uint32Array;
  /** 0 for no act, else a type's number counted from 1. */
  readonly kind: number;
}

/** Learns what each word of marked sentences tells, nothing or a type, and what the words of coded pairs do. */
export function learnTriggers(
  sentences: readonly CodedSentence[],
  coded: readonly PairLessons[],
): HashedModel {
  const learner = new HashedLearner(EVENT_TYPES.length + 1, TRIGGER_BITS);
  const random = seededRandom(3);
  const marked = sentences.flatMap((sentence) => {
    const { scene, reading } = sentence;
    const triggers = triggersOf(sentence);
    const words: TriggerLesson[] = [];
    for (let token = reading.range.first; token <= reading.range.last; token++) {
      if (!mayTrigger(scene, reading, token)) continue;
      const mark = triggers.get(token);
      words.push({
        features: Uint32Array.from(featuresOfTrigger(scene, reading, token)),
        kind: mark ? EVENT_TYPES.indexOf(mark.type) + 1 : 0,
      });
    }
    return words;
  });
  const lessons = [...marked, ...coded.flatMap((each) => triggerOfPair(each) ?? [])];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, kind } of shuffle(lessons, random)) {
      const gradient = softmax(learner.scores(features));
      if (kind === 0 && (gradient[0] ?? 0) > SURE) continue;
      gradient[kind] = (gradient[kind] ?? 0) - 1;
      learner.learn(features, gradient, PACE, DECAY);
    }
    learner.endRound();
  }
  return learner.toModel();
}
