import { tokenSpanOf, overlaps, type Span } from '../../../model/index.ts';
import type { EventKnowledge } from '../event-knowledge.ts';
import type { EventScene } from '../event-scene.ts';
import { spanOfRange } from '../../scene.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { oddsOfAct } from '../triggers/find-triggers.ts';
import { draftEvents } from './draft-events.ts';
import { draftPair } from './draft-pair.ts';
import type { EventDraft } from './event-draft.ts';
import { measureConfidence } from './measure-confidence.ts';

/** What a word tells is kept from so much confidence on, where the sentence has little else. */
const KEPT = 0.2;
/** A sentence keeps its likeliest pairs until so many of its events have both sides, where some word of it may tell an act. */
const FILLED_TO = 2;
const MAY_TELL = 0.02;
/** Pairs that fit so much worse than the sentence's best are left out. */
const FAR_BEHIND = 2.5;
const TRIED = 8;

export interface ChosenDraft {
  readonly draft: EventDraft;
  readonly confidence: number;
  readonly isFirm: boolean;
}

/**
 * The acts that a sentence tells, the surest first: what its words tell, and, where that is little, what its likeliest doer and
 * done-to may do, which is never firm.
 */
export function chooseDrafts(
  scene: EventScene,
  sentence: SentenceReading,
  knowledge: EventKnowledge,
): readonly ChosenDraft[] {
  const { models, calibration, firmFrom } = knowledge;
  const { told, ranked, odds } = draftEvents(scene, sentence, models);
  const chosen: ChosenDraft[] = [];
  const likely = told
    .map((draft) => ({
      draft,
      confidence: measureConfidence(scene, sentence, draft, models.drafts, calibration),
    }))
    .sort((a, b) => b.confidence - a.confidence);
  const add = (draft: EventDraft, confidence: number): void => {
    if (!chosen.some((other) => isSame(other.draft, draft)))
      chosen.push({ draft, confidence, isFirm: confidence >= firmFrom });
  };
  for (const { draft, confidence } of likely) if (confidence >= firmFrom) add(draft, confidence);
  const mayTell = [...odds.keys()].some((token) => oddsOfAct(odds, token) >= MAY_TELL);
  for (const pair of mayTell ? ranked.slice(0, TRIED) : []) {
    if (twoSided() >= FILLED_TO || pair.behind > FAR_BEHIND) break;
    if (chosen.some(({ draft }) => isTold(draft, pair.from, pair.to))) continue;
    const draft = draftPair(scene, sentence, pair, odds, models);
    const confidence = measureConfidence(scene, sentence, draft, models.drafts, calibration);
    chosen.push({ draft, confidence: Math.min(confidence, KEPT), isFirm: false });
  }
  for (const { draft, confidence } of likely)
    if (chosen.length < FILLED_TO && confidence >= KEPT && confidence < firmFrom) add(draft, confidence);
  return chosen;

  function twoSided(): number {
    return chosen.filter(({ draft }) => draft.actors.length > 0 && draft.recipients.length > 0).length;
  }

  function isSame(one: EventDraft, other: EventDraft): boolean {
    return (
      one.type === other.type &&
      one.actors.join() === other.actors.join() &&
      one.recipients.join() === other.recipients.join()
    );
  }

  function isTold({ actors, recipients }: EventDraft, from: number, to: number): boolean {
    const meets = (parties: readonly number[], token: number): boolean =>
      parties.some((party) => overlaps(spanOf(party), spanOf(token)));
    return meets(actors, from) && meets(recipients, to);
  }

  function spanOf(party: number): Span {
    const phrase = sentence.phrases.get(party);
    return phrase ? spanOfRange(scene, phrase) : tokenSpanOf(scene.analysis, party);
  }
}
