import { memberCountOn, membersOn, type BodyAnswer, type BodyEntry, type Register } from '../model/index.ts';
import { nameKey } from './name-key.ts';
import { stateKeysOf, withoutState } from './state-keys.ts';

/** The bodies that have a name to themselves; where none has, those that share it, of one state where that is named too. */
export function describeBody(register: Register, key: string, on: string | null): readonly BodyAnswer[] {
  const named = (findName: (body: BodyEntry) => string | undefined): readonly BodyAnswer[] =>
    register.bodies.flatMap((entry) => {
      const name = findName(entry);
      return name === undefined ? [] : [describe(register, entry, name, on)];
    });
  const own = named(({ name, otherNames }) => [name, ...otherNames].find((each) => nameKey(each) === key));
  if (own.length > 0) return own;
  const stateKeys = stateKeysOf(register);
  return named(({ code, sharedNames }) => {
    const keys = [key, ...withoutState(key, code, stateKeys)];
    return sharedNames.find((each) => keys.includes(nameKey(each)));
  });
}

function describe({ bodies }: Register, entry: BodyEntry, name: string, on: string | null): BodyAnswer {
  return {
    kind: 'body',
    name,
    code: entry.code,
    entry,
    members: on === null ? entry.members : membersOn(entry, on),
    memberCount: countMembers(entry, on),
    lookAlikes: bodies
      .filter((other) => entry.lookAlikes.includes(other.name))
      .map((other) => ({ entry: other, memberCount: countMembers(other, on) })),
    parts: bodies.filter(({ partOf }) => partOf === entry.name).map((part) => part.name),
  };
}

/** On no day in particular, members whose time has no end. */
function countMembers(body: BodyEntry, on: string | null): number | null {
  if (on !== null) return memberCountOn(body, on);
  const { memberCount, members } = body;
  return memberCount ?? (members.length === 0 ? null : members.filter(({ to }) => to === null).length);
}
