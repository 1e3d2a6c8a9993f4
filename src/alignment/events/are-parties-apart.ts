import { SYMMETRIC_TYPES, type SketchedEvent } from '../../model/index.ts';

type Sides = Pick<SketchedEvent, 'type' | 'actors' | 'recipients' | 'tentative'>;
type Side = readonly string[];

const NAME = /^@/u;
const STATE = /^@[A-Z]{3}$/u;

function sidesOf({ type, actors, recipients }: Sides, kind: RegExp): readonly Side[] {
  const sides = SYMMETRIC_TYPES.includes(type) ? [[...actors, ...recipients]] : [actors, recipients];
  return sides.map((side) => side.filter((key) => kind.test(key)));
}

function areApart(a: Side, b: Side | undefined = []): boolean {
  return a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));
}

/**
 * Whether two acts of one type cannot be one by who takes part: on one side other states, or on both sides others by name. A body or person
 * on one side alone tells nothing, for one report has "the ministry" by its minister's name, another by its state's. Nor do the sides of a
 * tentative event, which are often wrong.
 *
 * @example arePartiesApart(accusationBy(['@PRK']), accusationBy(['@RUS'])) // true
 */
export function arePartiesApart(a: Sides, b: Sides): boolean {
  if (a.type !== b.type || a.tentative || b.tentative) return false;
  const states = sidesOf(b, STATE);
  if (sidesOf(a, STATE).some((side, i) => areApart(side, states[i]))) return true;
  const names = sidesOf(b, NAME);
  return sidesOf(a, NAME).every((side, i) => areApart(side, names[i]));
}
