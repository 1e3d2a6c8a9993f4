import { hashOf } from '../../learn/hash.ts';
import {
  firmEventsOf,
  joinSpans,
  overlaps,
  statementsOf,
  type Credit,
  type EventMention,
  type EventStatus,
  type Finding,
  type Telling,
} from '../../model/index.ts';
import { rootOfArticle } from '../roots/root-of-article.ts';
import { findParties, type Parties } from './find-parties.ts';
import { runsIn } from './locate-words.ts';
import type { Word } from './split-words.ts';

/** Acts that are told otherwise than as done. */
const MOOD_BY_STATUS: Partial<Record<EventStatus, Telling['mood']>> = {
  planned: 'promised',
  demanded: 'demanded',
};

const STANCE_BY_STATUS: Partial<Record<EventStatus, Telling['stance']>> = {
  denied: 'denies',
  'not observed': 'not observed',
};

/**
 * The acts that an article tells in its own voice. One that stands in a statement is the statement's, and the act of saying ("accused")
 * is what makes the statement.
 */
export function drawEventTellings(
  words: readonly Word[],
  findings: readonly Finding[],
  parties: Parties,
  credits: readonly Credit[],
): readonly Telling[] {
  const cues = statementsOf(findings).flatMap(({ cue }) => cue.spans);
  const isOwn = ({ statement, trigger }: EventMention): boolean =>
    statement === null && !trigger.spans.some((span) => cues.some((cue) => overlaps(span, cue)));
  return firmEventsOf(findings)
    .filter(isOwn)
    .map(({ id, trigger, actors, recipients, status }) => {
      const spans = joinSpans([...actors, trigger, ...recipients].flatMap((party) => party.spans));
      return {
        id,
        runs: runsIn(words, spans),
        quotations: [],
        speaker: null,
        stance: STANCE_BY_STATUS[status] ?? 'affirms',
        isNegated: status === 'negated',
        mood: MOOD_BY_STATUS[status] ?? 'told',
        head: hashOf(words[runsIn(words, trigger.spans)[0]?.[0] ?? -1]?.word ?? ''),
        cue: 0,
        isClause: true,
        claimsEvidence: false,
        parties: findParties(parties, spans),
        denies: null,
        within: null,
        root: rootOfArticle(credits),
      };
    });
}
