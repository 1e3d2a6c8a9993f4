import { draftEvents } from '../../src/findings/events/drafts/draft-events.ts';
import { calibrate, type Calibration } from '../../src/findings/events/drafts/measure-confidence.ts';
import type { EventModels } from '../../src/findings/events/event-models.ts';
import { toHashedModel } from '../../src/learn/hashed-model.ts';
import type { CodedSentence } from './coded-sentence.ts';
import { isRight } from './judge-draft.ts';
import {
  calibrateScores,
  DRAFT_BITS,
  firmFrom,
  learnDrafts,
  scoreLessons,
  toDraftLesson,
  type DraftLesson,
} from './learn-drafts.ts';
import { learnPairs, toPairLessons, type PairLessons } from './learn-pairs.ts';
import { learnSides } from './learn-sides.ts';
import { learnTriggers } from './learn-triggers.ts';
import { learnTypes } from './learn-types.ts';

/** Folds of whole articles, so that what judges a draft has not seen its article. */
const FOLDS = 3;

export interface LearnedEvents {
  readonly models: EventModels;
  readonly calibration: Calibration;
  readonly firmFrom: number;
}

/** All models but the last, which judges what they draft. */
export function learnDrafters(
  pairs: readonly PairLessons[],
  marked: readonly CodedSentence[],
): Omit<EventModels, 'drafts'> {
  const byPair = learnPairs(pairs);
  return {
    pairs: byPair,
    types: learnTypes(pairs),
    triggers: learnTriggers(
      marked,
      pairs.filter(({ sentence }) => sentence.pair !== null),
    ),
    sides: learnSides(marked, byPair),
  };
}

/**
 * Learns all that finds events.
 *
 * @param coded lessons of sentences with one coded pair each
 * @param marked every sentence of the marked articles
 * @param wanted the share of right events among the firm ones
 */
export function learnEvents(
  coded: readonly PairLessons[],
  marked: readonly CodedSentence[],
  wanted: number,
): LearnedEvents {
  const lessons = marked.map(toPairLessons);
  const foldOf = foldsByArticle(marked);
  const judged: (readonly DraftLesson[])[] = Array.from({ length: FOLDS }, (_, fold) => {
    const others = marked.filter((_, i) => foldOf(i) !== fold);
    const models = {
      ...learnDrafters([...coded, ...lessons.filter((_, i) => foldOf(i) !== fold)], others),
      drafts: toHashedModel(1, DRAFT_BITS, new Int8Array(2 ** DRAFT_BITS), 1),
    };
    return marked
      .filter((_, i) => foldOf(i) === fold)
      .flatMap((sentence) =>
        draftEvents(sentence.scene, sentence.reading, models).told.map((draft) =>
          toDraftLesson(sentence, draft, isRight(sentence, draft)),
        ),
      );
  });
  const scored = judged.flatMap((fold, i) => scoreLessons(fold, learnDrafts(judged.toSpliced(i, 1).flat())));
  const calibration = calibrateScores(scored);
  return {
    models: { ...learnDrafters([...coded, ...lessons], marked), drafts: learnDrafts(judged.flat()) },
    calibration,
    firmFrom: firmFrom(scored, (score) => calibrate(score, calibration), wanted),
  };
}

function foldsByArticle(sentences: readonly CodedSentence[]): (i: number) => number {
  const foldByArticle = new Map([...new Set(sentences.map(({ id }) => id))].map((id, i) => [id, i % FOLDS]));
  return (i) => foldByArticle.get(sentences[i]?.id ?? '') ?? 0;
}
