import {
  joinSpans,
  toId,
  tokenSpanOf,
  type DateMention,
  type EventMention,
  type Statement,
} from '../../../model/index.ts';
import { factualityOf } from '../../factuality/tell-factuality.ts';
import { statusOf } from '../../factuality/tell-status.ts';
import { traceSteps } from '../../factuality/trace-steps.ts';
import { tellContexts } from '../contexts/tell-contexts.ts';
import type { ChosenDraft } from '../drafts/choose-drafts.ts';
import type { EventKnowledge } from '../event-knowledge.ts';
import type { EventScene } from '../event-scene.ts';
import { goldsteinOf } from '../patterns/goldstein-scale.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { findDay } from './find-day.ts';
import { findPlace } from './find-place.ts';
import { statementAround, statementMadeBy } from './find-statement.ts';
import { toParty, type PartyKnowledge } from './to-party.ts';

const MADE_BY = 'events@1';

/** What an article's other findings tell an event. */
export interface Surroundings extends PartyKnowledge {
  readonly statements: readonly Statement[];
  readonly dates: readonly DateMention[];
  readonly stateOf: (first: number, last: number) => string | null;
}

/** A draft as a finding: with its words, codes, day, status and the statement it stands in. */
export function toEvent(
  scene: EventScene,
  sentence: SentenceReading,
  { draft, confidence, isFirm }: ChosenDraft,
  order: number,
  surroundings: Surroundings,
  knowledge: EventKnowledge,
): EventMention {
  const { trigger, type, reading } = draft;
  const { statements, dates, stateOf } = surroundings;
  const word = tokenSpanOf(scene.analysis, trigger);
  const within = statementAround(statements, word);
  const steps = traceSteps(scene, trigger, knowledge.factuality.words);
  const factuality = factualityOf(scene, steps, knowledge.factuality);
  const pattern = reading?.pattern.type === type ? reading.pattern : undefined;
  const cameo = pattern?.cameo ?? null;
  const actors = draft.actors.map((head) => toParty(scene, sentence, surroundings, head));
  const recipients = draft.recipients.map((head) => toParty(scene, sentence, surroundings, head));
  return {
    kind: 'event',
    id: toId(`v${order}`),
    type,
    mode: pattern?.mode ?? null,
    contexts: tellContexts(scene, knowledge.contexts, trigger),
    status: statusOf(steps, factuality, within ?? null, type),
    factuality: Math.round(factuality * 100) / 100,
    trigger: { spans: [word] },
    actors,
    recipients,
    place: findPlace(scene, draft, stateOf),
    ...findDay(scene, sentence, trigger, dates),
    statement: (within ?? statementMadeBy(statements, word))?.id ?? null,
    cameo,
    goldstein: cameo === null ? null : goldsteinOf(knowledge.goldstein, cameo),
    confidence,
    tentative: !isFirm,
    evidence: joinSpans([word, ...[...actors, ...recipients].flatMap(({ spans }) => spans)]),
    madeBy: MADE_BY,
  };
}
