import type { DatedRole } from '../../model/index.ts';
import { parseDay } from './parse-day.ts';

/** Codes by which the field says that a name is nobody's: `[---]`. */
const DISCARDED: ReadonlySet<string> = new Set(['---', '+++', '###']);
const CODE = /^[A-Z0-9]+$/u;
const DAYS = /^(?:[<>]\d+|\d+-\d+)$/u;
const ROLE = /\[\s*([^\s\]<>]*)([^\]]*)\]/gu;

/**
 * What stands in brackets behind a name or below it. In place of a role that cannot be read, the reason.
 *
 * @example parseRoles('[USAGOV 050101-090120] [USAELI]') // [{ code: 'USAGOV', from: '2005-01-01', to: '2009-01-20' }, …]
 */
export function parseRoles(brackets: string): readonly (DatedRole | string)[] {
  const roles: (DatedRole | string)[] = [];
  const rest = brackets.replace(ROLE, (_, code: string, days: string) => {
    roles.push(parseRole(code.toUpperCase(), days.replaceAll(' ', '')));
    return '';
  });
  return rest.trim() === '' ? roles : [...roles, `cannot read "${rest.trim()}"`];
}

function parseRole(code: string, days: string): DatedRole | string {
  const isDiscarded = DISCARDED.has(code);
  if (!isDiscarded && !CODE.test(code)) return `"${code}" is no code`;
  const known = isDiscarded ? null : code;
  if (days === '') return { code: known, from: null, to: null };
  if (!DAYS.test(days)) return `cannot read the days "${days}"`;
  const [first = '', last = first] = days.replace(/[<>]/u, '').split('-');
  const from = days.startsWith('<') ? null : parseDay(first);
  const to = days.startsWith('>') ? null : parseDay(last);
  if ((from === null && !days.startsWith('<')) || (to === null && !days.startsWith('>')))
    return `"${days}" has no such day`;
  if (from !== null && to !== null && to < from) return `"${days}" ends before it begins`;
  return { code: known, from, to };
}
