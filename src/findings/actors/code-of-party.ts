import { codeOfPhrase, type PhraseCode } from './code-of-phrase.ts';
import type { ActorCast } from './actor-cast.ts';
import { topOf } from '../scene.ts';

const STATE = 'USA'.length;

/**
 * The code of whoever takes part in an act. Beyond what `codeOfPhrase` tells, the state named inside the phrase counts, and that in which
 * a named place lies: "a group of Moroccan diplomats", "the bombing of Gorazde". In an article that names one state alone, its officials,
 * soldiers, rebels and people by name are taken for that state's.
 *
 * @example codeOfParty(cast, 3, 3).codes // ['BIH'], of "Gorazde" in "They shelled Gorazde."
 */
export function codeOfParty(cast: ActorCast, first: number, last: number): PhraseCode {
  const told = codeOfPhrase(cast, first, last);
  if (told.codes.length > 0) return told;
  for (let token = first; token <= last; token++) {
    const match = cast.matchOn.get(token);
    const coded = match && cast.meanings.get(match)?.coded;
    if (coded) return withState(told, coded.code, coded.source);
  }
  const only = onlyStateOf(cast);
  const isSomebody =
    told.sector !== null || cast.ranges.around(topOf(cast, { first, last }))?.mention.kind === 'person';
  return only && isSomebody ? withState(told, only.code, only.source) : told;
}

function withState(
  { sector }: PhraseCode,
  code: string,
  source: NonNullable<PhraseCode['source']>,
): PhraseCode {
  const state = code.slice(0, STATE);
  return { code: sector === null ? state : `${state}${sector}`, codes: [state], sector, source };
}

/** The one state that an article's names mean or lie in; undefined where there are several, or none. */
function onlyStateOf({
  meanings,
}: ActorCast): { readonly code: string; readonly source: NonNullable<PhraseCode['source']> } | undefined {
  let only: { code: string; source: NonNullable<PhraseCode['source']> } | undefined;
  for (const { coded } of meanings.values()) {
    if (!coded) continue;
    if (only && only.code.slice(0, STATE) !== coded.code.slice(0, STATE)) return undefined;
    only ??= coded;
  }
  return only;
}
