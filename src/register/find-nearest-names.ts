import type { Register } from '../model/index.ts';
import { nameKey } from './name-key.ts';

const SHOWN = 5;
/** Names that share less than this of their pairs of letters are not alike. */
const LEAST_ALIKE = 0.4;

/**
 * Names of the register that are spelt like one that it does not have, the most alike first.
 *
 * @example findNearestNames(register, 'Untied Nations')[0] // 'United Nations'
 */
export function findNearestNames(register: Register, name: string): readonly string[] {
  const asked = pairsOf(name);
  return namesOf(register)
    .map((each) => ({ each, alike: measureAlikeness(asked, pairsOf(each)) }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, SHOWN)
    .map(({ each }) => each);
}

function namesOf({ states, bodies, offices, tenures }: Register): readonly string[] {
  const names = [
    ...states.flatMap(({ name, otherNames, metonyms, lands }) => [
      name,
      ...otherNames,
      ...metonyms.map((metonym) => metonym.name),
      ...lands,
    ]),
    ...bodies.flatMap(({ name, otherNames, sharedNames }) => [name, ...otherNames, ...sharedNames]),
    ...offices.flatMap(({ name, titles }) => [name, ...titles]),
    ...tenures.flatMap(({ person, otherNames }) => [person, ...otherNames]),
  ];
  return [...new Set(names)];
}

function pairsOf(name: string): ReadonlySet<string> {
  const padded = ` ${nameKey(name)} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)));
}

/** Dice's coefficient: twice the pairs of letters they share, of all they have. */
function measureAlikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
