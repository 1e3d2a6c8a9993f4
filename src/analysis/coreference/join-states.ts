import { plainRelation, relationOf, sliceOf, tokenSpanOf, type Analysis } from '../../model/index.ts';
import type { NamedMention } from '../names/named-mention.ts';
import type { Nominal } from './nominal.ts';

/** Where a seat of government stands for those who govern there: it does something, or something is its own. */
const ACTING: ReadonlySet<string> = new Set(['nsubj', 'nmod:poss', 'obl:agent']);
/** Where it is a place that things happen in; an article that uses it so even once means the city. */
const HAPPENING: ReadonlySet<string> = new Set(['obl', 'nmod']);

/**
 * Joins what else a state is called to the state, if the article names it: its seat of government where it acts ("Pyongyang said"),
 * and "the North" of exactly one state that is called North something. `seats` are names of seats by the state's code.
 */
export function joinStates(
  text: string,
  analysis: Analysis,
  nominals: readonly Nominal[],
  named: readonly NamedMention[],
  known: Int32Array,
  seats: ReadonlyMap<string, readonly string[]>,
): Int32Array {
  const figures = Int32Array.from(known);
  const figureByState = new Map<string, number>();
  const figuresBySide = new Map<string, Set<number>>();
  nominals.forEach(({ name }, index) => {
    const state = named[name];
    if (state?.place !== 'state' || state.state === null) return;
    const figure = figures[index] ?? index;
    figureByState.set(state.state, figure);
    const [side = ''] = state.words;
    if (state.words.length > 1) figuresBySide.set(side, (figuresBySide.get(side) ?? new Set()).add(figure));
  });
  const cities = new Set<string>();
  for (const { name, head } of nominals) {
    const city = named[name];
    if (city?.place === 'city' && HAPPENING.has(relationOf(analysis, head))) cities.add(city.words.join(' '));
  }
  nominals.forEach((nominal, index) => {
    const name = named[nominal.name];
    if (name?.place === 'city' && name.state !== null) {
      const city = name.words.join(' ');
      const isSeat = !cities.has(city) && seats.get(name.state)?.includes(city) === true;
      if (isSeat && isActing(nominal))
        figures[index] = figureByState.get(name.state) ?? figures[index] ?? index;
    } else if (
      !name &&
      nominal.determiner === 'definite' &&
      !nominal.isJoined &&
      nominal.first === nominal.head - 1
    ) {
      const word = sliceOf(text, tokenSpanOf(analysis, nominal.head));
      const [only, ...others] = /^(?:North|South|East|West)$/u.test(word)
        ? (figuresBySide.get(word) ?? [])
        : [];
      if (only !== undefined && others.length === 0) figures[index] = only;
    }
  });
  return figures;

  function isActing({ head }: Nominal): boolean {
    const relation = relationOf(analysis, head);
    return ACTING.has(relation) || ACTING.has(plainRelation(relation));
  }
}
