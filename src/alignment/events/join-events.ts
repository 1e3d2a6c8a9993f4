import { logistic } from '../../learn/hashed-model.ts';
import { scoreTrees } from '../../learn/boosted-trees.ts';
import {
  toEventRef,
  type Candidate,
  type EventMembership,
  type Merger,
  type Sketch,
} from '../../model/index.ts';
import { toNewsEventId } from '../derive-id.ts';
import { measureLikeness } from '../measure-likeness.ts';
import { areDaysApart } from './are-days-apart.ts';
import { arePartiesApart } from './are-parties-apart.ts';
import { compareEvents, type EventKnowledge } from './compare-events.ts';
import type { SameEvents } from './load-same-events.ts';
import { likeliestOf, Member, NewsEventIndex, type ToldEvent } from './index-news-events.ts';

const MADE_BY = 'same-events@1';
/** Articles less alike than this tell nothing of the same. */
const LEAST_LIKENESS = 0.1;
/** Of a news event that very many tell, so many mentions are compared. */
const MOST_MEMBERS = 8;
/** In log-odds: from where on a mention joins, from where on it shows two to be one, and what days or parties that lie apart count for. */
const JOINS_FROM = -0.3;
const MERGES_FROM = 1;
const APART = -9;

/** What `joinEvents` goes by. */
export type SameEventKnowledge = EventKnowledge & SameEvents;

/** How likely it is that two mentions tell one act, in log-odds. */
function scorePair(a: Member, b: Member, knowledge: SameEventKnowledge): number {
  if (areDaysApart(a.event.days, b.event.days) || arePartiesApart(a.event, b.event)) return APART;
  const likeness = Math.min(a.likeness, b.likeness);
  return scoreTrees(knowledge.sameEvents, compareEvents(a.view, b.view, likeness, knowledge));
}

/** Half the mean over the members, half the nearest: the mean keeps a news event from growing by chains. */
function scoreTold(member: Member, { members }: ToldEvent, knowledge: SameEventKnowledge): number {
  const scores = members.slice(0, MOST_MEMBERS).map((other) => scorePair(member, other, knowledge));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return (mean + Math.max(...scores)) / 2;
}

/** The news events that candidates tell, the most alike first, so that the order of the candidates does not matter. */
function indexCandidates(
  sketch: Sketch,
  candidates: readonly Candidate[],
  { actWords }: SameEventKnowledge,
): NewsEventIndex {
  const index = new NewsEventIndex(actWords);
  const told = new Map<string, ToldEvent>();
  const near = candidates
    .map((candidate) => ({ ...candidate, likeness: measureLikeness(sketch, candidate.sketch) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.sketch.article < b.sketch.article ? -1 : 1));
  for (const { sketch: other, newsEvents, likeness } of near) {
    const newsEventByRef = new Map(newsEvents.map(({ event, newsEvent }) => [event, newsEvent]));
    for (const event of other.events) {
      const id = newsEventByRef.get(toEventRef(other.article, event.id));
      if (id === undefined) continue;
      const known = told.get(id) ?? { id, members: [] };
      told.set(id, known);
      if (known.members.length < MOST_MEMBERS) known.members.push(new Member(other, event, likeness));
      index.add(known, event);
    }
  }
  return index;
}

/** A news event as a mention stands to it. */
interface Standing {
  readonly told: ToldEvent;
  readonly score: number;
}

/** The two news events nearest to a mention, where it is as surely the one as the other and their own mentions agree. */
function mergerOf(
  [nearest, second]: readonly Standing[],
  by: Sketch['article'],
  knowledge: SameEventKnowledge,
): Merger | undefined {
  if (!nearest || !second || second.score < MERGES_FROM) return undefined;
  const { members } = second.told;
  const scores = members.slice(0, MOST_MEMBERS).map((member) => scoreTold(member, nearest.told, knowledge));
  if (scores.reduce((sum, score) => sum + score, 0) < MERGES_FROM * scores.length) return undefined;
  const [into = nearest.told.id, from = second.told.id] = [nearest.told.id, second.told.id].sort();
  return { kind: 'merger', of: 'news-event', from, into, by, score: logistic(second.score), madeBy: MADE_BY };
}

/**
 * The act itself that each event mention tells: one that a candidate tells too, or the article earlier, or one that it founds; and
 * which of those that others tell a mention shows to be one.
 */
export function joinEvents(
  sketch: Sketch,
  candidates: readonly Candidate[],
  knowledge: SameEventKnowledge,
): readonly (EventMembership | Merger)[] {
  const index = indexCandidates(sketch, candidates, knowledge);
  const own = new NewsEventIndex(knowledge.actWords);
  const mergers = new Map<string, Merger>();
  const memberships = sketch.events.map((event): EventMembership => {
    const member = new Member(sketch, event, 1);
    const standings = likeliestOf([index, own], event)
      .map((told): Standing => ({ told, score: scoreTold(member, told, knowledge) }))
      .filter(({ score }) => score >= JOINS_FROM)
      .sort((a, b) => b.score - a.score || (a.told.id < b.told.id ? -1 : 1));
    const merger = mergerOf(standings, sketch.article, knowledge);
    if (merger) mergers.set(`${merger.from} ${merger.into}`, merger);
    const [nearest] = standings;
    const ref = toEventRef(sketch.article, event.id);
    const told = nearest?.told ?? { id: toNewsEventId(ref), members: [] };
    told.members.unshift(member);
    own.add(told, event);
    return {
      kind: 'event-membership',
      newsEvent: told.id,
      event: ref,
      score: nearest ? logistic(nearest.score) : 1,
      madeBy: MADE_BY,
    };
  });
  return [...memberships, ...mergers.values()];
}
