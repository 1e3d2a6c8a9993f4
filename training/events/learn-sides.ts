import { agentsOf } from '../../src/findings/events/pairs/agents-of.ts';
import { bestPairAround } from '../../src/findings/events/pairs/best-pair-around.ts';
import { rankPairs } from '../../src/findings/events/pairs/rank-pairs.ts';
import { featuresOfSide } from '../../src/findings/events/sides/choose-sides.ts';
import { SIDES } from '../../src/findings/events/sides/side-features.ts';
import { softmax, type HashedModel } from '../../src/learn/hashed-model.ts';
import { EVENT_TYPES, overlaps, tokenSpanOf } from '../../src/model/index.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import type { CodedSentence } from './coded-sentence.ts';
import { HashedLearner } from './hashed-learner.ts';
import { triggersOf } from './learn-triggers.ts';

const SIDE_BITS = 17;
const ROUNDS = 6;
const PACE = 0.05;
const DECAY = 1e-4;
const SURE = 0.995;

interface SideLesson {
  readonly features: Uint32Array;
  readonly side: number;
}

/** Every party of a sentence beside every trigger that is marked in it. */
function lessonsOf(sentence: CodedSentence, pairs: HashedModel): readonly SideLesson[] {
  const { scene, reading } = sentence;
  const triggers = triggersOf(sentence);
  if (triggers.size === 0) return [];
  const around = bestPairAround(scene, rankPairs(scene, reading, pairs));
  return [...triggers].flatMap(([trigger, mark]) => {
    const type = EVENT_TYPES.indexOf(mark.type) + 1;
    const typed = { trigger, type, best: around.get(trigger), agents: agentsOf(scene, trigger) };
    return reading.parties
      .filter((party) => party !== trigger)
      .map((party): SideLesson => {
        const head = tokenSpanOf(scene.analysis, party);
        const isActor = mark.actors.some((span) => overlaps(span, head));
        const isRecipient = mark.recipients.some((span) => overlaps(span, head));
        const side = SIDES.indexOf(isActor ? 'actor' : isRecipient ? 'recipient' : 'neither');
        return { features: Uint32Array.from(featuresOfSide(scene, reading, typed, party)), side };
      });
  });
}

/** Learns which of a sentence's parties does what a trigger tells, and to which it is done. */
export function learnSides(sentences: readonly CodedSentence[], pairs: HashedModel): HashedModel {
  const learner = new HashedLearner(SIDES.length, SIDE_BITS);
  const random = seededRandom(4);
  const lessons = sentences.flatMap((sentence) => lessonsOf(sentence, pairs));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, side } of shuffle(lessons, random)) {
      const gradient = softmax(learner.scores(features));
      if (side === 0 && (gradient[0] ?? 0) > SURE) continue;
      gradient[side] = (gradient[side] ?? 0) - 1;
      learner.learn(features, gradient, PACE, DECAY);
    }
    learner.endRound();
  }
  return learner.toModel();
}
