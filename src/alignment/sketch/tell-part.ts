import { hashOf } from '../../learn/hash.ts';
import {
  headOf,
  lemmaOf,
  plainRelation,
  relationOf,
  tokenCountOf,
  type Analysis,
  type Relation,
  type TellingParty,
} from '../../model/index.ts';

/** Whether somebody does what a clause tells, or has it done to him. */
export type Part = Omit<TellingParty, 'concept'>;

/** The tokens that hang on each token. */
export type Children = ReadonlyMap<number, readonly number[]>;

export function childrenOf(analysis: Analysis): Children {
  const tokens = Array.from({ length: tokenCountOf(analysis) }, (_, token) => token);
  return Map.groupBy(tokens, (token) => headOf(analysis, token));
}

const NEITHER: Part = { isDoer: false, isReceiver: false, act: 0, object: 0 };

const DOERS_MARKS: ReadonlySet<string> = new Set(['by', 'from']);
const RECEIVERS_MARKS: ReadonlySet<string> = new Set(['to', 'toward', 'towards', 'against', 'on', 'upon']);

/** Relations by which a name is part of a longer phrase: "*Borduria's* army", "*Bordurian* tanks", "Borduria and *Syldavia*". */
const PHRASES: ReadonlySet<Relation> = new Set(['nmod:poss', 'compound', 'amod', 'conj', 'flat', 'appos']);

/** "Supplied *arms*", "*arms* were supplied", "*arms* supplies", "supplies of *arms*", "supplied them with *arms*". */
function isObject(relation: Relation, preposition: string | undefined): boolean {
  if (preposition === 'of') return relation === 'nmod';
  if (preposition === 'with') return relation === 'obl';
  return preposition === undefined && ['obj', 'nsubj:pass', 'compound'].includes(relation);
}

/** No phrase is nested deeper. */
const MOST_STEPS = 8;

/**
 * The part of a party in what is said, by the grammar of its phrase, whose head is `token`: "supplies *by Borduria* to Syldavia",
 * "*Borduria's* supplies to Syldavia", "accused *Borduria* of supplying Syldavia" have one doer and one receiver. `isSaid` tells the
 * tokens of what is said, for whoever stands in an attribution's object does what follows.
 */
export function tellPart(
  analysis: Analysis,
  children: Children,
  token: number,
  isSaid: (token: number) => boolean,
): Part {
  const prepositionOf = (noun: number): string | undefined => {
    const marker = children.get(noun)?.find((child) => relationOf(analysis, child) === 'case');
    return marker === undefined ? undefined : lemmaOf(analysis, marker).toLowerCase();
  };
  const meaningOf = (word: number | undefined): number =>
    word !== undefined && isSaid(word) ? hashOf(lemmaOf(analysis, word).toLowerCase()) : 0;
  const toPart = (act: number, at: number, isDoer: boolean): Part => {
    const own = (children.get(act) ?? []).filter((child) => child !== at && child !== token);
    const object = own.find((child) => isObject(relationOf(analysis, child), prepositionOf(child)));
    const described = relationOf(analysis, act) === 'acl' ? headOf(analysis, act) : object;
    return { isDoer, isReceiver: !isDoer, act: meaningOf(act), object: meaningOf(described) };
  };
  // "Borduria's supplies to Syldavia": a noun that goes to somebody is an act.
  const isAct = (noun: number): boolean =>
    (children.get(noun) ?? []).some(
      (child) => plainRelation(relationOf(analysis, child)) === 'nmod' && prepositionOf(child) === 'to',
    );
  let at = token;
  for (let step = 0; step < MOST_STEPS; step++) {
    const head = headOf(analysis, at);
    if (head < 0) return NEITHER;
    const relation = relationOf(analysis, at);
    const plain = plainRelation(relation);
    const preposition = prepositionOf(at);
    if (plain === 'nsubj') return toPart(head, at, relation !== 'nsubj:pass');
    if (plain === 'obj' || plain === 'iobj') return toPart(head, at, !isSaid(head));
    if (relation === 'obl:agent') return toPart(head, at, true);
    if (relation !== 'nmod:poss' && ['nmod', 'obl', 'conj'].includes(plain) && preposition !== undefined) {
      if (DOERS_MARKS.has(preposition)) return toPart(head, at, true);
      return RECEIVERS_MARKS.has(preposition) ? toPart(head, at, false) : NEITHER;
    }
    if (!PHRASES.has(relation)) return NEITHER;
    if (relation !== 'conj' && isAct(head)) return toPart(head, at, true);
    at = head;
  }
  return NEITHER;
}
