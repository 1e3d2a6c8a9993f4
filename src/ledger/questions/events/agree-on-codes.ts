import { SYMMETRIC_TYPES, type EventType } from '../../../model/index.ts';

/** The codes on both sides of an act or event, on each with a space between; empty where nobody known is named. */
export interface Sides {
  readonly actors: string;
  readonly recipients: string;
}

/** A code's state or body, without its sector. */
function stateOf(code: string): string {
  return code.slice(0, 3);
}

function codesIn(side: string): readonly string[] {
  return side === '' ? [] : side.split(' ');
}

function shareState(one: string, other: string): boolean {
  const states = new Set(codesIn(one).map(stateOf));
  return codesIn(other).some((code) => states.has(stateOf(code)));
}

/** In types in which all do the same, who is told the other way round is turned as the first telling has it. */
function turn(side: Sides, first: Sides): Sides {
  const isTurned = shareState(side.actors, first.recipients) && !shareState(side.actors, first.actors);
  return isTurned ? { actors: side.recipients, recipients: side.actors } : side;
}

function agreeOnSide(sides: readonly string[]): string {
  const naming = sides.map(codesIn).filter((codes) => codes.length > 0);
  const states = new Set(naming.flat().map(stateOf));
  const kept = [...states].flatMap((state) => {
    const telling = naming.filter((codes) => codes.some((code) => stateOf(code) === state));
    if (2 * telling.length < naming.length) return [];
    return (telling[0] ?? []).filter((code) => stateOf(code) === state);
  });
  return kept.sort().join(' ');
}

/**
 * Who did an act and to whom, by those who tell it, the plainest first: the states and bodies that at least half of those tell who name
 * any, each with its sectors as the plainest of them has it.
 *
 * @example agreeOnCodes('AID', [{ actors: 'OST', recipients: '' }, { actors: 'OSTMIL', recipients: 'NOR' }]) // OST to NOR
 */
export function agreeOnCodes(type: EventType, tellings: readonly Sides[]): Sides {
  const [first] = tellings;
  const sides =
    first && SYMMETRIC_TYPES.includes(type) ? tellings.map((each) => turn(each, first)) : tellings;
  return {
    actors: agreeOnSide(sides.map(({ actors }) => actors)),
    recipients: agreeOnSide(sides.map(({ recipients }) => recipients)),
  };
}
