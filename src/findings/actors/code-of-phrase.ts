import { relationOf, type CodeSource } from '../../model/index.ts';
import { topOf } from '../scene.ts';
import type { ActorCast } from './actor-cast.ts';
import { composeCode, joinCodes } from './compose-code.ts';
import { joinedBases } from './find-base.ts';
import type { Coded } from './known-actor.ts';

/** What a phrase says who somebody is. */
export interface PhraseCode {
  /** Whole CAMEO code; null where no state or body is known. */
  readonly code: string | null;
  /** The codes of all where several are joined, "Chinese and Russian warships"; else the one. */
  readonly codes: readonly string[];
  /** CAMEO sector: the second step of the code, or what the noun says where there is no code. */
  readonly sector: string | null;
  readonly source: CodeSource | null;
}

const NOBODY: PhraseCode = { code: null, codes: [], sector: null, source: null };

/**
 * The code of any noun phrase, its tokens from `first` to `last`: of the name that it is, of whom it means, or of what its words say.
 *
 * @example codeOfPhrase(cast, 3, 5).code // 'RUSMIL', of "the Russian troops"
 */
export function codeOfPhrase(cast: ActorCast, first: number, last: number): PhraseCode {
  const head = topOf(cast, { first, last });
  const coded = codeOnToken(cast, head) ?? codeOfTitled(cast, head, last);
  if (coded) return toPhraseCode(coded, null);
  if (cast.ranges.around(head) !== undefined) return NOBODY;
  const { coded: composed, noun } = composeCode(cast, head);
  const joined = joinedBases(cast, head).flatMap((base) => joinCodes(base, noun, false) ?? []);
  const [leading = composed] = joined;
  return {
    ...toPhraseCode(leading, noun),
    ...(joined.length > 0 && { codes: joined.map(({ code }) => code) }),
  };
}

/** The code of the name on a token, or of whom the words on it mean. */
function codeOnToken(cast: ActorCast, token: number): Coded | null {
  const match = cast.matchOn.get(token);
  const named = match && cast.codeByMatch.get(match);
  if (named) return named;
  const titled = cast.codeByTitled.get(token);
  if (titled) return titled;
  const entity = cast.ranges.entityOn(token);
  return entity === null ? null : (cast.codeByEntity.get(entity) ?? null);
}

/** "Defense Minister" is the head of "Defense Minister Marta Lind" in some parses. */
function codeOfTitled(cast: ActorCast, head: number, last: number): Coded | null {
  for (const child of cast.children[head] ?? [])
    if (child <= last && /^(?:flat|appos|nmod:desc)$/u.test(relationOf(cast.analysis, child))) {
      const coded = codeOnToken(cast, child);
      if (coded) return coded;
    }
  return null;
}

function toPhraseCode(coded: Coded | null, noun: Coded | null): PhraseCode {
  const sector = coded && coded.code.length > 3 ? coded.code.slice(3, 6) : noun?.code.slice(0, 3);
  const code = coded?.code ?? null;
  return { code, codes: code === null ? [] : [code], sector: sector ?? null, source: coded?.source ?? null };
}
