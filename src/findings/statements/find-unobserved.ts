import { lemmaOf, relationOf, tagOf, type TokenRange } from '../../model/index.ts';
import { toFound, type FoundStatement } from './found-statement.ts';
import { childBy, type Scene } from '../scene.ts';

const MADE_BY = 'unobserved@1';

/** A guess, not a measure: of the articles that people marked, none has it. */
const CONFIDENCE = 0.7;

const NOT = /^(?:not|n['’]t|never)$/u;

/**
 * "Direct supplies have not been observed", "The video could not be independently verified": by a passive of finding out, denied, the
 * article tells what nobody has found out, and names no one. `verbs` are lemmas; what is attributed already, by token as
 * `toldTokens` has it, is left alone.
 */
export function findUnobserved(
  scene: Scene,
  isTold: Uint8Array,
  verbs: ReadonlySet<string>,
): readonly FoundStatement[] {
  const { analysis, children, lower } = scene;
  const found: FoundStatement[] = [];
  for (let verb = 0; verb < isTold.length; verb++) {
    if (isTold[verb] === 1 || tagOf(analysis, verb) !== 'VERB' || !verbs.has(lemmaOf(analysis, verb)))
      continue;
    const hanging = children[verb] ?? [];
    const subject = childBy(scene, verb, 'nsubj:pass');
    const auxiliaries = hanging.filter(
      (child) => child < verb && relationOf(analysis, child).startsWith('aux'),
    );
    const isDenied = hanging.some((child) => child < verb && NOT.test(lower[child] ?? ''));
    if (subject === undefined || subject > verb || !isDenied) continue;
    if (childBy(scene, verb, 'aux:pass') === undefined || childBy(scene, verb, 'obl:agent') !== undefined)
      continue;
    const content = branchBefore(scene, subject, auxiliaries[0] ?? verb);
    const cue = { first: auxiliaries[0] ?? verb, last: verb };
    const unobserved = toFound({ speaker: null, cue, content: [content], confidence: CONFIDENCE }, MADE_BY);
    found.push({ ...unobserved, isUnobserved: true });
  }
  return found;
}

/** The tokens below one, from its first to its last that stands before `end`. */
function branchBefore({ children }: Scene, top: number, end: number): TokenRange {
  let [first, last] = [top, top];
  const waiting = [top];
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    if (token >= end) continue;
    first = Math.min(first, token);
    last = Math.max(last, token);
    waiting.push(...(children[token] ?? []));
  }
  return { first, last };
}
