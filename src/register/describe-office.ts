import { isDuring, type OfficeAnswer, type Register } from '../model/index.ts';
import { nameKey } from './name-key.ts';
import { stateKeysOf, withoutState } from './state-keys.ts';

/** The offices that go by a name: "Defense Secretary", "U.S. Defense Secretary", "Defense Secretary of the United States". */
export function describeOffice(register: Register, key: string, on: string | null): readonly OfficeAnswer[] {
  const stateKeys = stateKeysOf(register);
  return register.offices
    .filter(({ key: office, code, name, titles }) => {
      const own = [office, name, ...titles].map(nameKey);
      return own.includes(key) || withoutState(key, code, stateKeys).some((rest) => own.includes(rest));
    })
    .map((entry) => ({
      kind: 'office',
      name: entry.name,
      code: entry.code,
      entry,
      holders: register.tenures
        .filter((tenure) => tenure.office === entry.key && (on === null || isDuring(tenure, on)))
        .toSorted((a, b) => (a.from < b.from ? 1 : -1)),
    }));
}
