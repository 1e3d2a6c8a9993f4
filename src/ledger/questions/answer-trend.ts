import {
  SYMMETRIC_TYPES,
  TREND_WAYS,
  type AnswerTo,
  type EventType,
  type Question,
  type TrendMonth,
  type TrendWay,
} from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import type { Sides } from './events/agree-on-codes.ts';
import { hasActor, toActorCode } from './events/actor-code.ts';
import { entryNames } from './events/actor-names.ts';
import { actsToShow, groupByCell, toCell } from './events/cells-of.ts';
import { countNotSearched } from './events/count-not-searched.ts';
import type { Act } from './events/group-by-act.ts';
import { leaveOut, monthOf } from './events/leave-out.ts';
import { toNewsEvents } from './events/news-events.ts';
import { selectEventsOf } from './events/select-events.ts';

/** The latest, with their words; all are counted. */
const MOST_SHOWN = 400;

/** Which way an event goes between two; null where it is not between them. */
function wayOf(
  type: EventType,
  { actors, recipients }: Sides,
  [a, b]: readonly [string, string],
): TrendWay | null {
  const forth = hasActor(actors, a) && hasActor(recipients, b);
  const back = hasActor(actors, b) && hasActor(recipients, a);
  if (forth !== back) return forth ? 'forth' : 'back';
  const areTwo = !a.startsWith(b) && !b.startsWith(a);
  const side = areTwo && SYMMETRIC_TYPES.includes(type) && hasActor(actors, a) && hasActor(actors, b);
  return forth || side ? 'together' : null;
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function toMonths(acts: readonly Act[]): readonly TrendMonth[] {
  const groups = Map.groupBy(acts, (act) => monthOf(act) ?? '');
  return Array.from(groups, ([month, ofMonth]) => ({
    month,
    count: ofMonth.length,
    intensity: meanOf(ofMonth.map(({ plainest }) => plainest.intensity)) ?? 0,
    goldstein: meanOf(ofMonth.flatMap(({ plainest }) => plainest.goldstein ?? [])),
  }));
}

/** What two did to each other and together, month by month; nothing between those whom nothing is told of, and what is no code. */
export async function answerTrend(
  { database }: Ledger,
  { between: asked, status = 'counted', tentative = false }: Extract<Question, { kind: 'trend' }>,
): Promise<AnswerTo['trend']> {
  const codes = asked.map(toActorCode);
  const between = [codes[0] ?? asked[0], codes[1] ?? asked[1]] as const;
  const isAskable = codes.every((code) => code !== undefined);
  const taking = isAskable ? await selectEventsOf(database, between[0]).execute() : [];
  const rows = taking.filter((row) => wayOf(row.type, row, between) !== null);
  const scope = { status, tentative };
  const { counted: acts, leftOut } = leaveOut(rows, scope);
  const groups = groupByCell(acts, TREND_WAYS, (act) => {
    const way = wayOf(act.plainest.type, act, between);
    return way === null ? [] : [way];
  });
  const shown = await toNewsEvents(database, actsToShow(groups, MOST_SHOWN));
  const nameByCode = await entryNames(database, between);
  const label = (code: string) => ({ code, name: nameByCode.get(code) ?? null });
  return {
    kind: 'trend',
    between: [label(between[0]), label(between[1])],
    scope,
    months: toMonths(acts),
    cells: groups.map((group) => toCell(group, shown)),
    leftOut: { ...leftOut, articles: await countNotSearched(database) },
  };
}
