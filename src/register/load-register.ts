import type { Register } from '../model/index.ts';
import { checkMemberships } from './check-memberships.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkTenures } from './check-tenures.ts';
import { parseBodies } from './parse-bodies.ts';
import { parseObligations } from './parse-obligations.ts';
import { parseOffices } from './parse-offices.ts';
import { parseSectors } from './parse-sectors.ts';
import { parseStates } from './parse-states.ts';
import { parseTenures } from './parse-tenures.ts';

/**
 * Loads the register through `text`, which gives a data file of the project by its path.
 *
 * @throws Error for the first line that does not fit its file or the others: `register/offices.tsv, line 12: code: is empty`
 * @example (await loadRegister(text)).states[0]?.name // 'Afghanistan'
 */
export async function loadRegister(text: (path: string) => Promise<string>): Promise<Register> {
  const load = async <Entry>(
    kind: keyof Register,
    parse: (file: string, tsv: string) => readonly Entry[],
  ): Promise<readonly Entry[]> => {
    const file = `register/${kind}.tsv`;
    return parse(file, await text(file));
  };
  const [states, bodies, offices, tenures, sectors, obligations] = await Promise.all([
    load('states', parseStates),
    load('bodies', parseBodies),
    load('offices', parseOffices),
    load('tenures', parseTenures),
    load('sectors', parseSectors),
    load('obligations', parseObligations),
  ]);
  const register = { states, bodies, offices, tenures, sectors, obligations };
  checkNames(register);
  checkReferences(register);
  checkMemberships(register);
  checkTenures(register);
  return register;
}
