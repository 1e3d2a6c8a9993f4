import type { RegisterLine } from '../model/index.ts';

/**
 * Refuses a field of the register.
 *
 * @throws Error always, naming file, line and field: `register/offices.tsv, line 12: from: "2021-02-31" is not a day`
 */
export function complain({ file, line }: RegisterLine, field: string, problem: string): never {
  throw new Error(`${file}, line ${line}: ${field}: ${problem}`);
}
