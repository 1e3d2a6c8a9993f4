import type { Register, RegisterAnswer } from '../model/index.ts';
import { describeBody } from './describe-body.ts';
import { describeOffice } from './describe-office.ts';
import { describePeople } from './describe-people.ts';
import { describeResolution } from './describe-resolution.ts';
import { describeState } from './describe-state.ts';
import { nameKey } from './name-key.ts';

/**
 * What the register says of a name on a day, or on all days where `on` is null: several answers where several go by it,
 * none where nobody does. People are found by a part of their name too where nothing else is.
 *
 * @example lookUp(register, 'the u.s. secretary of defense', '2023-11-14')[0]?.holders[0]?.person // 'Lloyd Austin'
 */
export function lookUp(register: Register, name: string, on: string | null): readonly RegisterAnswer[] {
  const key = nameKey(name);
  if (key === '') return [];
  const named = [
    ...describeState(register, key, on),
    ...describeBody(register, key, on),
    ...describeOffice(register, key, on),
    ...describePeople(register, (each) => each === key, on),
    ...describeResolution(register, key, on),
    ...register.sectors
      .filter(({ word }) => nameKey(word) === key)
      .map((entry) => ({ kind: 'sector', name: entry.word, code: entry.sector, entry }) as const),
  ];
  return named.length > 0 ? named : describePeople(register, (each) => each.split(' ').includes(key), on);
}
