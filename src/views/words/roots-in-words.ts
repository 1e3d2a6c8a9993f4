import type { Claim, CountedRoot } from '../../model/index.ts';
import { countInWords } from './count-in-words.ts';

const KINDS: Readonly<Record<CountedRoot['kind'], string>> = {
  outlet: '',
  agency: ' (agency)',
  document: ' (document)',
  own: ' (own reporting)',
};

/** More names than these are counted. */
const NAMED = 6;

/**
 * On how many acts of reporting a claim rests, by name, and whether it is shown that each had it for itself.
 *
 * @example rootsInWords({ roots: 0, rootsNamed: [], independence: 'not established' }) // 'no root of it is known; independence not established'
 */
export function rootsInWords({
  roots,
  rootsNamed,
  independence,
}: Pick<Claim, 'roots' | 'rootsNamed' | 'independence'>): string {
  const names = rootsNamed.slice(0, NAMED).map(({ name, kind }) => `${name}${KINDS[kind]}`);
  const hidden = rootsNamed.length - names.length;
  const list = [...names, ...(hidden > 0 ? [`${hidden} more`] : [])].join(', ');
  const isEstablished = independence === 'established';
  if (roots === 0) return `no root of it is known; independence ${independence}`;
  const counted = countInWords(roots, isEstablished ? 'independent root' : 'root');
  return `rests on ${counted}${list && `: ${list}`}${isEstablished ? '' : `; independence ${independence}`}`;
}
