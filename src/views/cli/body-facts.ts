import { isDuring, type BodyAnswer, type BodyEntry, type StateEntry } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { periodOfTime } from './tenure-in-words.ts';

/** What the register has of a body: since when and where it is, its members, and what it is taken for. */
export function bodyFacts(
  answer: BodyAnswer,
  on: string | null,
  states: readonly StateEntry[],
): readonly string[] {
  const { entry, memberCount, lookAlikes, parts } = answer;
  const { otherNames, sharedNames, partOf } = entry;
  return [
    ...listed('also', otherNames),
    ...listed('a name that others have too', sharedNames),
    ...(partOf === null ? [] : [`part of: ${partOf}`]),
    ...lifeInWords(entry, on),
    ...(memberCount === null ? [] : [countInWords(memberCount, 'member') + onDay(on)]),
    ...membersInWords(answer, on, states),
    ...listed('its parts', parts),
    ...lookAlikes.map((other) => `not to be taken for: ${briefly(other, on)}`),
  ];
}

function listed(label: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${label}: ${items.join(', ')}`];
}

function onDay(on: string | null): string {
  return on === null ? '' : ` on ${dateInWords(on)}`;
}

function lifeInWords({ founded, ended, seat }: BodyEntry, on: string | null): readonly string[] {
  const life =
    founded === null && ended === null ? [] : [`in being: ${periodOfTime({ from: founded, to: ended })}`];
  const isThere = on === null || isDuring({ from: founded, to: ended }, on);
  return [
    ...life,
    ...(isThere ? [] : [`not in being${onDay(on)}`]),
    ...(seat === null ? [] : [`seat: ${seat}`]),
  ];
}

/** Those of the day; on no day in particular, those that are members still, and how many more have been or will be. */
function membersInWords(
  { members, memberCount }: BodyAnswer,
  on: string | null,
  states: readonly StateEntry[],
): readonly string[] {
  const told = on === null ? members.filter(({ to }) => to === null) : members;
  const others = members.length - told.length;
  const label = told.length === memberCount ? 'they are' : 'among them';
  return [
    ...listed(
      label,
      told.map(({ state }) => states.find(({ code }) => code === state)?.name ?? state).toSorted(),
    ),
    ...(others > 0
      ? [`for a time: ${countInWords(others, 'more', 'more')}; --on tells who was there on a day`]
      : []),
  ];
}

/** What tells it from others. */
function briefly({ entry, memberCount }: BodyAnswer['lookAlikes'][number], on: string | null): string {
  const { name, code, founded, ended, seat } = entry;
  const life = { from: founded, to: ended };
  const isThere = on === null ? ended === null : isDuring(life, on);
  const traits = [
    code,
    ...(memberCount === null ? [] : [countInWords(memberCount, 'member')]),
    ...(seat === null ? [] : [seat]),
    ...(isThere ? [] : [periodOfTime(life)]),
  ];
  return `${name} (${traits.join(', ')})`;
}
