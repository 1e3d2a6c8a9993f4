import {
  headOf,
  pennTagOf,
  plainRelation,
  relationOf,
  tagOf,
  type Occasion,
  type TokenRange,
} from '../../../model/index.ts';
import { outletOf } from '../chain/outlet-of.ts';
import {
  dependentsOf,
  isSpoken,
  lemmaIn,
  phraseAround,
  prepositionOf,
  verbOf,
} from '../chain/surroundings.ts';
import type { FoundStatement } from '../found-statement.ts';
import { spanOfRange } from '../../scene.ts';
import { nameOn, type Cast } from '../who/cast.ts';

/**
 * Where and when something was said, as far as it hangs on the cue: "on Tuesday", "at a meeting in Lund".
 *
 * @example findOccasions(cast, found) // [{ kind: 'when', spans: [[10, 20]] }]
 */
export function findOccasions(cast: Cast, found: FoundStatement): readonly Occasion[] {
  const occasions: Occasion[] = [];
  for (const token of [...dependentsOf(cast, found), ...sharedWith(cast, found)]) {
    const kind = kindOf(cast, token);
    if (!kind) continue;
    const spans = [spanOfRange(cast, restrict(cast, phraseAround(cast, found, token), token, kind))];
    if (!occasions.some((each) => each.spans.join() === spans.join())) occasions.push({ kind, spans });
  }
  return occasions;
}

function kindOf(cast: Cast, token: number): Occasion['kind'] | undefined {
  const { analysis, lexicon, lower } = cast;
  const relation = relationOf(analysis, token);
  const known = lexicon.occasions.get(lower[token] ?? '') ?? lexicon.occasions.get(lemmaIn(cast, token));
  if (relation === 'advmod' || relation === 'obl:unmarked')
    return known === 'when' && !isDuration(cast, token) ? 'when' : undefined;
  if (plainRelation(relation) !== 'obl' || relation === 'obl:agent') return undefined;
  const preposition = prepositionOf(cast, token);
  if (/^(?:after|before|following|since|until)$/u.test(preposition)) return 'when';
  if (known === 'when' || isYear(cast, token))
    return isWhen(lower[token] ?? '', preposition) ? 'when' : undefined;
  if (known === 'where')
    return /^(?:on|in|at|during|from|outside|inside|amid)$/u.test(preposition) ? 'where' : undefined;
  const isPlace = nameOn(cast, token)?.mention.kind === 'place' && outletOf(cast, token) === null;
  return isPlace && /^(?:in|at|from|outside|inside|near)$/u.test(preposition) ? 'where' : undefined;
}

/** "At a meeting" of "at a meeting, which went on"; "Wednesday" of "Wednesday on Harbour Radio". */
function restrict(cast: Cast, { first, last }: TokenRange, noun: number, kind: Occasion['kind']): TokenRange {
  const { analysis, lower } = cast;
  for (let token = noun + 1; token < last; token++) {
    const isClause = lower[token] === ',' && pennTagOf(analysis, token + 1).startsWith('W');
    const isPlace =
      kind === 'when' &&
      tagOf(analysis, token) === 'ADP' &&
      /^(?:on|at|in|during)$/u.test(lower[token] ?? '');
    if (isClause || isPlace) return { first, last: token - 1 };
  }
  return { first, last };
}

/** "Two hours" tells how long; "two hours ago" when. */
function isDuration({ analysis, children, lower }: Cast, noun: number): boolean {
  return (
    pennTagOf(analysis, noun) === 'NNS' &&
    !(children[noun] ?? []).some((child) => /^(?:ago|later|earlier|before|after)$/u.test(lower[child] ?? ''))
  );
}

/** "On Tuesday", "in May", "over the weekend"; not "on This Week", "over a century". */
function isWhen(word: string, preposition: string): boolean {
  if (preposition === 'over') return word === 'weekend';
  if (preposition === 'on')
    return !/^(?:week|month|year|decade|century|hour|minute|moment|quarter|night|tonight|today)$/u.test(word);
  return /^(?:in|at|during|by|late|early|)$/u.test(preposition);
}

function isYear({ analysis, lower }: Cast, token: number): boolean {
  return pennTagOf(analysis, token) === 'CD' && /^(?:1[89]|20)\d\d$/u.test(lower[token] ?? '');
}

/** What stands before the first of several cues holds for all: "On Tuesday Lind warned of raids and said that …". */
function sharedWith(cast: Cast, found: FoundStatement): readonly number[] {
  const { analysis, children } = cast;
  const verb = verbOf(cast, found);
  const first = headOf(analysis, verb);
  if (first < 0 || first > verb || isSpoken(found, first)) return [];
  if (!/^(?:conj|advcl|xcomp)$/u.test(relationOf(analysis, verb))) return [];
  return (children[first] ?? []).filter((child) => child < first && !isSpoken(found, child));
}
