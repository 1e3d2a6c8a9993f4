/** CAMEO's codes have three letters a step, from the state or body down to its agent. */
const CODE = /^(?:[A-Z]{3}){1,6}$/u;

/**
 * A code as it was asked for, in capitals; undefined for what is no code.
 *
 * @example toActorCode('usagov') // 'USAGOV'
 */
export function toActorCode(asked: string): string | undefined {
  const code = asked.trim().slice(0, 100).toUpperCase();
  return CODE.test(code) ? code : undefined;
}

/**
 * Whether one of a side's codes, with a space between, is this code or begins with it.
 *
 * @example hasActor('PRK USAGOV', 'USA') // true
 */
export function hasActor(side: string, code: string): boolean {
  return ` ${side}`.includes(` ${code}`);
}
