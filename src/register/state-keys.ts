import type { Register } from '../model/index.ts';
import { nameKey } from './name-key.ts';

/** By the codes of states, the keys of their names and of their people's. */
export type StateKeys = ReadonlyMap<string, readonly string[]>;

export function stateKeysOf({ states }: Register): StateKeys {
  return new Map(
    states.map(({ code, name, otherNames, demonyms }) => [
      code,
      [name, ...otherNames, ...demonyms].map(nameKey),
    ]),
  );
}

/**
 * What the key of a name leaves to name something of a state by: "defense ministry" of "russian defense ministry" or of
 * "defense ministry of russia", where the code is of Russia.
 */
export function withoutState(key: string, code: string, stateKeys: StateKeys): readonly string[] {
  return (stateKeys.get(code.slice(0, 3)) ?? []).flatMap((state) => {
    if (key.startsWith(`${state} `)) return [key.slice(state.length + 1)];
    const end = [` of the ${state}`, ` of ${state}`].find((each) => key.endsWith(each));
    return end === undefined ? [] : [key.slice(0, -end.length)];
  });
}
