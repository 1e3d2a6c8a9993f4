import { isDuring, type Register, type StateAnswer, type StateEntry } from '../model/index.ts';
import { isInForce } from './is-in-force.ts';
import { nameKey } from './name-key.ts';

/** The states that go by a name, or whose government, people or lands do. */
export function describeState(register: Register, key: string, on: string | null): readonly StateAnswer[] {
  return register.states.flatMap((entry) => {
    const meant = namesOf(entry).find(({ name }) => nameKey(name) === key);
    return meant === undefined ? [] : [describe(register, entry, meant, on)];
  });
}

type Meant = StateEntry['metonyms'][number];

/** A name and the code of what it means; the people of "-n", "-i" and the like are several with an s. */
function namesOf({ code, name, otherNames, demonyms, seats, metonyms, lands }: StateEntry): readonly Meant[] {
  const plurals = demonyms.map((demonym) => `${demonym}s`);
  return [
    ...[name, code, ...otherNames, ...demonyms, ...plurals, ...seats, ...lands].map((each) => ({
      name: each,
      code,
    })),
    ...metonyms,
  ];
}

function describe(
  { bodies, obligations }: Register,
  entry: StateEntry,
  { name, code }: Meant,
  on: string | null,
): StateAnswer {
  const isConcerned = (state: string): boolean => state === entry.code;
  const inForce = obligations.filter((obligation) => isInForce(obligation, on));
  const binding = inForce.filter(({ binds }) => binds.some(isConcerned));
  const others = inForce.filter((each) => !binding.includes(each));
  const towards = others.filter((each) => each.towards === entry.code);
  return {
    kind: 'state',
    name,
    code,
    entry,
    memberships: bodies
      .filter((body) => on === null || isDuring({ from: body.founded, to: body.ended }, on))
      .flatMap((body) =>
        body.members
          .filter((each) => isConcerned(each.state) && (on === null || isDuring(each, on)))
          .map((membership) => ({ body: body.name, membership })),
      ),
    obligations: [...binding, ...towards],
    commonObligations: others.filter((each) => each.towards !== entry.code && each.binds.includes('*')).length,
  };
}
