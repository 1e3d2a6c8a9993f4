import {
  ACTOR_WAYS,
  type ActorAnswer,
  type ActorWay,
  type AnswerTo,
  type Question,
} from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import { hasActor, toActorCode } from './events/actor-code.ts';
import { entryNames, selectNames } from './events/actor-names.ts';
import { actsToShow, groupByCell, toCell } from './events/cells-of.ts';
import { countNotSearched } from './events/count-not-searched.ts';
import type { Act } from './events/group-by-act.ts';
import { leaveOut } from './events/leave-out.ts';
import { toNewsEvents } from './events/news-events.ts';
import { selectEventsOf } from './events/select-events.ts';

/** The latest, with their words; all are counted. */
const MOST_SHOWN = 400;

function waysOf({ actors, recipients }: Act, code: string): readonly ActorWay[] {
  return ACTOR_WAYS.filter((way) => hasActor(way === 'did' ? actors : recipients, code));
}

/** The states and bodies on the other side of each act, and beside it where nobody is on the other side. */
function countPartners(acts: readonly Act[], code: string) {
  const counts = new Map<string, { did: number; received: number }>();
  for (const act of acts) {
    const { actors, recipients } = act;
    for (const way of waysOf(act, code)) {
      const others = (way === 'did' ? recipients || actors : actors).split(' ');
      for (const partner of new Set(others.map((each) => each.slice(0, 3)))) {
        if (partner === '' || partner === code.slice(0, 3)) continue;
        const count = counts.get(partner) ?? { did: 0, received: 0 };
        count[way]++;
        counts.set(partner, count);
      }
    }
  }
  return [...counts].sort(([, a], [, b]) => b.did + b.received - a.did - a.received);
}

/** What an actor did to whom and what was done to it, by month; `not-found` for who is nowhere named. */
export async function answerActor(
  { database }: Ledger,
  { code: asked, status = 'counted', tentative = false }: Extract<Question, { kind: 'actor' }>,
): Promise<AnswerTo['actor']> {
  const code = toActorCode(asked);
  if (code === undefined) return { kind: 'not-found', id: asked, matches: [] };
  const names = await selectNames(database)
    .where('code', '>=', code)
    .where('code', '<', `${code}\u{10ffff}`)
    .execute();
  const rows = await selectEventsOf(database, code).execute();
  if (names.length === 0 && rows.length === 0) return { kind: 'not-found', id: code, matches: [] };
  const scope = { status, tentative };
  const { counted: acts, leftOut } = leaveOut(rows, scope);
  const partners = countPartners(acts, code);
  const nameByCode = await entryNames(database, [code, ...partners.map(([partner]) => partner)]);
  const groups = groupByCell(acts, ACTOR_WAYS, (act) => waysOf(act, code)).toReversed();
  const shown = await toNewsEvents(database, actsToShow(groups.toReversed(), MOST_SHOWN));
  return {
    kind: 'actor',
    actor: { code, name: nameByCode.get(code) ?? null },
    scope,
    names: names.map((name) => ({ ...name })),
    partners: partners.map(([partner, count]) => ({
      code: partner,
      name: nameByCode.get(partner) ?? null,
      ...count,
    })),
    cells: groups.map((group) => toCell(group, shown)),
    leftOut: { ...leftOut, articles: await countNotSearched(database) },
  } satisfies ActorAnswer;
}
