import type { EventDraft } from '../../src/findings/events/drafts/event-draft.ts';
import { featuresOfDraft, type Calibration } from '../../src/findings/events/drafts/measure-confidence.ts';
import { hashedScore, logistic, type HashedModel } from '../../src/learn/hashed-model.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import type { CodedSentence } from './coded-sentence.ts';
import { HashedLearner } from './hashed-learner.ts';

export const DRAFT_BITS = 16;
const ROUNDS = 10;
const PACE = 0.05;
const DECAY = 3e-4;
/** So many points make the line from scores to shares. */
const POINTS = 12;

export interface DraftLesson {
  readonly features: Uint32Array;
  readonly isRight: boolean;
}

export function toDraftLesson(sentence: CodedSentence, draft: EventDraft, isRight: boolean): DraftLesson {
  return { features: Uint32Array.from(featuresOfDraft(sentence.scene, sentence.reading, draft)), isRight };
}

/** Learns whether a draft is right. */
export function learnDrafts(lessons: readonly DraftLesson[]): HashedModel {
  const learner = new HashedLearner(1, DRAFT_BITS);
  const random = seededRandom(9);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, isRight } of shuffle(lessons, random)) {
      const slope = logistic(learner.scores(features)[0] ?? 0) - (isRight ? 1 : 0);
      if (Math.abs(slope) > 1e-3) learner.learn(features, [slope], PACE, DECAY);
    }
    learner.endRound();
  }
  return learner.toModel();
}

/** A lesson's score by a model that has not seen it. */
export interface ScoredLesson {
  readonly score: number;
  readonly isRight: boolean;
}

export function scoreLessons(lessons: readonly DraftLesson[], model: HashedModel): readonly ScoredLesson[] {
  return lessons.map(({ features, isRight }) => ({ score: hashedScore(model, features), isRight }));
}

/** The share of right ones by score, never falling: neighbours that would are pooled (isotonic regression, Ayer et al. 1955). */
export function calibrateScores(scored: readonly ScoredLesson[]): Calibration {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  let pools: { score: number; share: number; size: number }[] = [];
  for (const { score, isRight } of sorted) {
    let pool = { score, share: isRight ? 1 : 0, size: 1 };
    for (let last = pools.at(-1); last && last.share >= pool.share; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = {
        score: (last.score * last.size + pool.score * pool.size) / size,
        share: (last.share * last.size + pool.share * pool.size) / size,
        size,
      };
    }
    pools.push(pool);
  }
  pools = pools.filter(({ size }) => size >= 5);
  const every = Math.max(1, Math.ceil(pools.length / POINTS));
  return pools
    .filter((_, i) => i % every === 0 || i === pools.length - 1)
    .map(({ score, share }) => [round(score), round(share)] as const);
}

/** The confidence from which on the share of right ones among all surer ones is `wanted`. */
export function firmFrom(
  scored: readonly ScoredLesson[],
  calibrate: (score: number) => number,
  wanted: number,
): number {
  let right = 0;
  let least = 1;
  scored
    .toSorted((a, b) => b.score - a.score)
    .forEach(({ score, isRight }, i) => {
      if (isRight) right++;
      if (right / (i + 1) >= wanted && i >= 20) least = calibrate(score);
    });
  return round(least);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
