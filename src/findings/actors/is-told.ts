import { sliceOf, tokenSpanOf } from '../../model/index.ts';
import { isOfState, stateOf } from './code-on.ts';
import type { KnownActor } from './known-actor.ts';
import type { NameMatch } from './match-names.ts';
import { isKind } from './named-ranges.ts';
import type { NamedScene } from './named-scene.ts';

const ACRONYM = /^[\p{Lu}.&]{2,}$/u;
/** So many times more often than any other bearer's must a state be named. */
const TIMES_MORE = 2;
/** Of a name that nobody else has, a state named so many times less often than another will do. */
const ONLY_BEARER = 4;
/** What acts for a state; who does not is known to readers of other states too: "Apple". */
const OFFICIAL = /^(?:...)(?:GOV|MIL|LEG|JUD|COP|SPY|PTY|OPP|REB)/u;

/**
 * Whether the article leaves no other to a name that is not its bearer's alone: it has the bearer's own name, or is about his state.
 * A body of bodies is told by what it is part of. A name of which no other bearer's state is named nearly as often needs less: that no state is named oftener than his; for an acronym, that it is named at all; for a
 * company or an association, that the name is one for a body here ("Apple"). True for names of another kind.
 */
export function isTold(scene: NamedScene, match: NameMatch, known: KnownActor): boolean {
  if (known.kind !== 'shared') return true;
  const { home, bodies, bodyCodes, states } = scene;
  const codes = known.roles.flatMap(({ code }) => code ?? []);
  if (bodies.has(known.source.entry) || codes.some((code) => stateOf(code) === home)) return true;
  const countOf = ({ roles: [role] }: KnownActor): number => states.get(stateOf(role?.code ?? '')) ?? 0;
  const rivals = match.known.filter((other) => other.source.entry !== known.source.entry);
  if (rivals.some((other) => countOf(other) * TIMES_MORE > countOf(known))) return false;
  const enough = rivals.length === 0 ? ONLY_BEARER : 1;
  return codes.some((code) => {
    if (!isOfState(code) && !code.startsWith('NGO'))
      return [...bodyCodes].some((whole) => code.startsWith(whole));
    const count = states.get(stateOf(code)) ?? 0;
    if (!OFFICIAL.test(code)) return scene.ranges.at(match).some((range) => isKind(range, 'organisation'));
    return count > 0 && (isAcronym(scene, match) || count * enough >= Math.max(...states.values()));
  });
}

function isAcronym({ text, analysis }: NamedScene, { first, last }: NameMatch): boolean {
  return first === last && ACRONYM.test(sliceOf(text, tokenSpanOf(analysis, first)));
}
