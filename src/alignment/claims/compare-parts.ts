import { partyOf, type ContentParty, type TellingContent } from './draw-content.ts';
import type { Likeness } from './like-words.ts';

/** What the parts that parties have say of two tellings: of the same act, of different ones, or nothing. */
export type PartsVerdict = 'same' | 'different' | 'open';

/** Acts must be so alike to be one; things less alike than this are not the same. */
const SAME_LIKENESS = 0.9;
const LEAST_LIKENESS = 0.3;

type Side = 'doers' | 'receivers';
const PART = { doers: 'isDoer', receivers: 'isReceiver' } as const;
type PartyPair = readonly [ContentParty, ContentParty];

/** Those who have the same part in both. */
function sharing(a: TellingContent, b: TellingContent, side: Side): readonly PartyPair[] {
  return a[side].flatMap((party) => {
    const other = partyOf(b, party.concept);
    return other?.[PART[side]] === true ? [[party, other] as const] : [];
  });
}

/** Whether both name somebody on a side, and the other knows nothing of him. */
function replaces(a: TellingContent, b: TellingContent, side: Side): boolean {
  const isStrange = (content: TellingContent, other: TellingContent): boolean => {
    const named = content[side].filter(({ isNamed }) => isNamed);
    return named.length > 0 && !named.some(({ concept }) => partyOf(other, concept));
  };
  return isStrange(a, b) && isStrange(b, a);
}

/** Whether somebody who stands on one side in the first stands on the other in the second. */
function swaps(a: TellingContent, b: TellingContent, side: Side, other: Side): boolean {
  return a[side].some(({ concept }) => partyOf(b, concept)?.[PART[other]] === true);
}

/**
 * Compares who does what to whom. Different: the other way round ("Borduria arms Syldavia", "Syldavia arms Borduria"), or one side the same and
 * on the other somebody else ("Ruritania arms Syldavia"), or the same act with other things ("Borduria feeds Syldavia"). The same: both sides and the
 * act.
 */
export function compareParts(a: TellingContent, b: TellingContent, likeness: Likeness): PartsVerdict {
  const doers = sharing(a, b, 'doers');
  const receivers = sharing(a, b, 'receivers');
  if (doers.length + receivers.length === 0) {
    const isTurned = swaps(a, b, 'doers', 'receivers') && swaps(a, b, 'receivers', 'doers');
    return isTurned ? 'different' : 'open';
  }
  if (doers.length > 0 && replaces(a, b, 'receivers')) return 'different';
  if (receivers.length > 0 && replaces(a, b, 'doers')) return 'different';
  const isOneAct = ([one, other]: PartyPair): boolean =>
    likeness(one.act || a.telling.head, other.act || b.telling.head) >= SAME_LIKENESS;
  if (!doers.some(isOneAct) || !receivers.some(isOneAct)) return 'open';
  const givesOther = ([one, other]: PartyPair): boolean =>
    one.object !== 0 && other.object !== 0 && likeness(one.object, other.object) < LEAST_LIKENESS;
  return [...doers, ...receivers].filter(isOneAct).some(givesOther) ? 'different' : 'same';
}
