import { headOf, relationOf, type TokenRange } from '../../../model/index.ts';
import { childBy } from '../../scene.ts';
import type { DoubtScene } from '../doubt-scene.ts';

const FARTHEST = 14;
const DEEPEST = 4;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** A year, and where it stands. */
export interface YearTold extends TokenRange {
  readonly value: number;
}

/** The year that a word is dated by: "founded in Washington in April 1949"; null where it is dated by none, or by an event. */
export function yearUnder(scene: DoubtScene, word: number): YearTold | null {
  for (let token = word + 1; token <= word + FARTHEST; token++)
    if (YEAR.test(scene.lower[token] ?? '') && dates(scene, token, word)) return yearAt(scene, token);
  return null;
}

/** The year straight behind a name, which the parse may hang elsewhere: "the founding of NATO in 1949". */
export function yearBehind(scene: DoubtScene, last: number): YearTold | null {
  return scene.lower[last + 1] === 'in' && YEAR.test(scene.lower[last + 2] ?? '')
    ? yearAt(scene, last + 2)
    : null;
}

function yearAt({ lower }: DoubtScene, token: number): YearTold {
  return { first: token, last: token, value: Number(lower[token]) };
}

function dates(scene: DoubtScene, year: number, word: number): boolean {
  let token = year;
  for (let step = 0; step < DEEPEST && token >= 0; step++) {
    const head = headOf(scene.analysis, token);
    const relation = relationOf(scene.analysis, token);
    if (head === word) {
      const preposition = childBy(scene, token, 'case');
      return /^(?:obl|nmod)/u.test(relation) && (preposition === undefined || /^(?:in|on)$/u.test(scene.lower[preposition] ?? '')); // prettier-ignore
    }
    if (!/^(?:obl|nmod|nummod|compound|flat)/u.test(relation)) return false;
    token = head;
  }
  return false;
}
