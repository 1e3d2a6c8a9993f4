import type { Coded, KnownActor, KnownRole } from './known-actor.ts';

/** Officials who are no longer: CAMEO's elites. */
const FORMER = 'ELI';
const STATE_LETTERS = 3;
/** First steps of codes that say only what kind of body somebody belongs to. */
const KINDS_OF_BODY: ReadonlySet<string> = new Set(['IGO', 'NGO', 'NGM', 'IMG', 'MNC', 'INT']);

/**
 * The code that somebody had on a day (`YYYY-MM-DD`). On an unknown day only what all his codes have in common: the code itself
 * where it never changed, else his state. A dictionary's actor has none where no role holds; a person of the register who left
 * office is one of his state's elites, and before it no more than of his state.
 */
export function codeOn(known: KnownActor, day: string | null): Coded | null {
  const { roles, source } = known;
  const found = known.kind === 'person' ? personsCode(roles, day) : listedCode(roles, day);
  return found && { code: found.code, source: found.role.source ?? source };
}

/** Whether a code says which state or body, and not only that it is some body. */
export function isWhole(code: string): boolean {
  return code.length >= STATE_LETTERS && !KINDS_OF_BODY.has(code);
}

export function stateOf(code: string): string {
  return code.slice(0, STATE_LETTERS);
}

export function isOfState(code: string): boolean {
  return !KINDS_OF_BODY.has(stateOf(code));
}

/** "President Roe" of somebody who no longer is: `FRAELI`; null for bodies, which have no elites. */
export function formerCode(code: string): string | null {
  return isOfState(code) ? stateOf(code) + FORMER : null;
}

interface Found {
  readonly code: string;
  readonly role: KnownRole;
}

function listedCode(roles: readonly KnownRole[], day: string | null): Found | null {
  if (day === null) return commonCode(roles.map((role) => ({ code: role.code ?? '', role })));
  const isDated = (role: KnownRole): boolean => role.from !== null || role.to !== null;
  const role = roles.find((each) => isDated(each) && holds(each, day)) ?? roles.find((each) => !isDated(each)); // prettier-ignore
  return role?.code ? { code: role.code, role } : null;
}

function personsCode(roles: readonly KnownRole[], day: string | null): Found | null {
  const coded = roles.flatMap((role) => (role.code === null ? [] : [{ code: role.code, role }]));
  const left = coded.flatMap(({ code, role }) => {
    const former = role.to === null ? null : formerCode(code);
    return former === null ? [] : [{ code: former, role }];
  });
  if (day === null) return commonCode([...coded, ...left]);
  const held = coded.filter(({ role }) => holds(role, day));
  if (held.length > 0) return latest(held);
  const before = left.filter(({ role }) => (role.to ?? '') < day);
  if (before.length > 0) return latest(before);
  const after = coded.find(({ code, role }) => (role.from ?? '') > day && isOfState(code));
  return after ? { ...after, code: stateOf(after.code) } : null;
}

function latest(found: readonly Found[]): Found | null {
  return found.reduce((one, other) => ((other.role.from ?? '') > (one.role.from ?? '') ? other : one));
}

function holds({ from, to }: KnownRole, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The steps of three letters that all codes begin with. */
function commonCode(found: readonly Found[]): Found | null {
  const [first] = found;
  if (!first) return null;
  let { length } = first.code;
  for (const { code } of found) while (!code.startsWith(first.code.slice(0, length))) length -= STATE_LETTERS;
  const code = first.code.slice(0, length);
  return isWhole(code) ? { code, role: first.role } : null;
}
