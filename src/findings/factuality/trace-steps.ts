import { headOf, pennTagOf, relationOf } from '../../model/index.ts';
import { childBy, type Scene } from '../scene.ts';
import { complementOf } from './complement-of.ts';
import { governingShade } from './governing-shade.ts';
import { isNegated } from './is-negated.ts';
import type { ShadeWords } from './shade-words.ts';
import { shadesBeside } from './shades-beside.ts';
import type { Step } from './step.ts';

/** How many words above an event can still matter to it. */
const HIGHEST = 5;
/** Conjuncts of conjuncts in a row; no writer sets more. */
const LONGEST_LIST = 8;

/** An event's own word and those above it in its sentence, with what each does to the one below. */
export function traceSteps(scene: Scene, event: number, words: ShadeWords): readonly Step[] {
  const { analysis } = scene;
  const steps: Step[] = [];
  let token = event;
  while (token >= 0 && steps.length < HIGHEST) {
    const bearer = bearerOf(scene, token);
    const below = steps.at(-1);
    steps.push({
      token,
      relation: relationOf(analysis, bearer),
      complement: complementOf(scene, bearer),
      governs: below ? governingShade(scene, token, below, words) : null,
      isNegated:
        isNegated(scene, token) || (sharesNegation(scene, token, bearer) && isNegated(scene, bearer)),
      beside: shadesBeside(scene, token, bearer, words),
      mark: markOf(scene, token, bearer),
      isConjunct: bearer !== token,
      hasCondition: hasCondition(scene, token),
    });
    token = headOf(analysis, bearer);
  }
  return steps;
}

/** The first word of the list in which a word stands: "came", of "left" in "came and left". */
function bearerOf({ analysis }: Scene, token: number): number {
  let bearer = token;
  for (let i = 0; i < LONGEST_LIST && relationOf(analysis, bearer) === 'conj'; i++) {
    const head = headOf(analysis, bearer);
    if (head < 0) break;
    bearer = head;
  }
  return bearer;
}

function hasCondition(scene: Scene, token: number): boolean {
  const { analysis, children, lower } = scene;
  return (children[token] ?? []).some((child) => {
    if (relationOf(analysis, child) !== 'advcl') return false;
    const mark = childBy(scene, child, 'mark');
    return mark !== undefined && (lower[mark] === 'if' || lower[mark] === 'unless');
  });
}

/** "did not come or leave". */
function sharesNegation({ children, lower }: Scene, token: number, bearer: number): boolean {
  return (
    bearer !== token &&
    (children[token] ?? []).some((child) => lower[child] === 'or' || lower[child] === 'nor')
  );
}

function markOf(scene: Scene, token: number, bearer: number): string {
  const { analysis, children, lower } = scene;
  const own = childBy(scene, token, 'mark', 'case') ?? childBy(scene, bearer, 'mark', 'case');
  if (own !== undefined) return lower[own] ?? '';
  const adverb = (children[token] ?? []).find(
    (child) => child < token && pennTagOf(analysis, child) === 'WRB',
  );
  return adverb === undefined ? '' : (lower[adverb] ?? '');
}
