import type { ActorScene } from './actor-scene.ts';
import { formerCode, isOfState, stateOf } from './code-on.ts';
import { findBase, phraseStart } from './find-base.ts';
import { findSector, officesAt } from './find-sector.ts';
import { STANDS_BEFORE, type Coded, type KnownActor } from './known-actor.ts';

/** Sectors of those who act for a state; who was one of them is of its elites. */
const OFFICIAL: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);
const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'retired', 'onetime', 'ousted', 'then']);

/** What a phrase says of somebody without naming him: "the former Russian defense minister". */
export interface Composed {
  readonly first: number;
  readonly last: number;
  /** Whole code; null where the phrase tells no state or body, or no code can be made of it. */
  readonly coded: Coded | null;
  /** What the noun says he is: a sector, and what gave it. */
  readonly noun: Coded | null;
  readonly isFormer: boolean;
  /** The offices of the register that it could mean. */
  readonly offices: readonly KnownActor[];
}

/** The code of a phrase by its words: the state or body it is of, and what its noun says. */
export function composeCode(scene: ActorScene, head: number): Composed {
  const first = phraseStart(scene, head);
  const offices = officesAt(scene, head, first);
  const noun = findSector(scene, head, first);
  const last = Math.max(head, noun?.last ?? head);
  const base = findBase(scene, head, { first, last });
  const isFormer = Array.from({ length: head - first }, (_, i) => scene.lower[first + i] ?? '').some((word) => FORMER.has(word)); // prettier-ignore
  const [office, ...otherOffices] = base ? offices.filter(({ roles: [role] }) => role?.code && isOf(role.code, base.code)) : []; // prettier-ignore
  // "Representative" is an office of hundreds, of whom the register has some.
  const isOffice = office !== undefined && otherOffices.length === 0;
  const coded = isOffice ? codeOfOffice(office, isFormer) : base && joinCodes(base, noun?.sector ?? null, isFormer); // prettier-ignore
  return { first, last, coded, noun: noun?.sector ?? null, isFormer, offices };
}

function codeOfOffice({ roles: [role], source }: KnownActor, isFormer: boolean): Coded | null {
  const code = role?.code ?? null;
  const held = isFormer && code !== null ? formerCode(code) : code;
  return held === null ? null : { code: held, source };
}

function isOf(code: string, base: string): boolean {
  return isOfState(base) ? stateOf(code) === stateOf(base) : code.startsWith(base);
}

/** "The former Navy spokesman" was of those who act for the state; of a company's people nothing is left. */
function formerOf(base: Coded): Coded | null {
  if (base.code.length === 3 || !OFFICIAL.has(base.code.slice(3, 6)))
    return base.code.length === 3 ? base : null;
  const code = formerCode(base.code);
  return code === null ? null : { ...base, code };
}

/** The code of a part of a state or body. */
export function joinCodes(base: Coded, sector: Coded | null, isFormer: boolean): Coded | null {
  if (!sector) return isFormer ? formerOf(base) : base;
  const source = { ...base.source, entry: `${base.source.entry} + ${sector.source.entry}` };
  if (sector.code.endsWith(STANDS_BEFORE)) return { code: sector.code.slice(0, -1) + base.code, source };
  const isOfficial = OFFICIAL.has(sector.code.slice(0, 3));
  if (isFormer && isOfficial) {
    const code = formerCode(base.code);
    return code === null ? null : { code, source };
  }
  if (isFormer && base.code.length > 3) return null;
  if (!isOfState(base.code)) {
    if (sector.code === 'MIL') return { code: `${base.code}MIL`, source };
    return isOfficial ? base : null;
  }
  if (base.code.length === 3) return { code: base.code + sector.code, source };
  return isOfficial ? base : { code: stateOf(base.code) + sector.code, source };
}
