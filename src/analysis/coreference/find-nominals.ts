import {
  headOf,
  lemmaOf,
  pennTagOf,
  relationOf,
  sentenceCountOf,
  sliceOf,
  tagOf,
  tokenCountOf,
  tokensOf,
  tokenSpanOf,
  type Analysis,
  type EntityKind,
} from '../../model/index.ts';
import type { NamedMention } from '../names/named-mention.ts';
import type { CoreferenceLexicon, Sort } from './coreference-lexicon.ts';
import { DETERMINERS, type Nominal } from './nominal.ts';
import { findPremodifiers } from './premodifiers.ts';
import { sortOfPerson } from './sort-of-person.ts';

const NOT_A_HEAD: ReadonlySet<string> = new Set([
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'nmod:desc',
  'amod',
]);
const SORT_BY_KIND: Readonly<Partial<Record<EntityKind, Sort>>> = { organisation: 'body', place: 'place' };

/** The nominals of an article in the order of their heads, two that are joined after the second. `named` is in order. */
export function findNominals(
  text: string,
  analysis: Analysis,
  named: readonly NamedMention[],
  lexicon: CoreferenceLexicon,
): readonly Nominal[] {
  const { firsts, determiners, lastJoined } = findPremodifiers(analysis);
  const nominals: Nominal[] = [];
  const joinedByEnd = new Map<number, number>();
  let nextQuotation = 0;
  const { nameAtHead, isInName } = placeNames();
  const quotationAt = (token: number): number => {
    const [start] = tokenSpanOf(analysis, token);
    while ((analysis.quotationSpans[2 * nextQuotation + 1] ?? Infinity) <= start) nextQuotation++;
    return (analysis.quotationSpans[2 * nextQuotation] ?? Infinity) <= start ? nextQuotation : -1;
  };
  for (let sentence = 0; sentence < sentenceCountOf(analysis); sentence++) {
    const { first, last } = tokensOf(analysis, sentence);
    for (let token = first; token <= last; token++) {
      const nameIndex = nameAtHead[token] ?? -1;
      const name = named[nameIndex];
      if (!name && isInName[token]) continue;
      const pronoun = name ? null : pronounAt(token);
      if (!name && pronoun === null && !isHead(token, last)) continue;
      const common = { head: token, sentence, quotation: quotationAt(token), isJoined: false };
      if (name)
        nominals.push({
          ...common,
          first: name.first,
          last: name.last,
          form: 'name',
          pronoun: null,
          name: nameIndex,
          isPlural: pennTagOf(analysis, token) === 'NNPS' || name.kind === 'nationality',
          sort: sortOfName(name, token),
          determiner: 'none',
        });
      else
        nominals.push({
          ...common,
          first: pronoun ? token : (firsts[token] ?? token),
          last: token,
          form: pronoun ? 'pronoun' : 'description',
          pronoun,
          name: -1,
          isPlural: pronoun ? pronoun.person === 'they' : isPlural(token),
          sort: sortOfNoun(token),
          determiner: DETERMINERS[determiners[token] ?? 0] ?? 'none',
        });
      const joined = lastJoined[token] ?? -1;
      if (joined >= 0 && joined <= last) joinedByEnd.set(joined, nominals.length - 1);
      join(token);
    }
    joinedByEnd.clear();
  }
  return nominals;

  /** "Lind and Roos", once the second is reached. */
  function join(end: number): void {
    const one = nominals[joinedByEnd.get(end) ?? -1];
    const other = nominals.at(-1);
    if (one === undefined || other === undefined) return;
    const sort = one.sort === other.sort || one.sort === 'unknown' ? other.sort : one.sort;
    const isPerson = sort === 'man' || sort === 'woman';
    nominals.push({ ...one, last: other.last, form: 'description', name: -1, pronoun: null, isJoined: true, isPlural: true, sort: isPerson ? 'person' : sort }); // prettier-ignore
  }

  function sortOfName(name: NamedMention, head: number): Sort {
    if (name.kind === 'person') return sortOfPerson(text, analysis, name, lexicon);
    const sort = SORT_BY_KIND[name.kind] ?? sortOfNoun(head);
    return name.kind === 'role' && sort === 'unknown' ? 'person' : sort;
  }

  /** Index of the name that each token is the head of, -1 for none; of names inside one another with one head, the outer one. */
  function placeNames(): { readonly nameAtHead: Int32Array; readonly isInName: Uint8Array } {
    const nameAtHead = new Int32Array(tokenCountOf(analysis)).fill(-1);
    const isInName = new Uint8Array(tokenCountOf(analysis));
    named.forEach((name, i) => {
      isInName.fill(1, name.first, name.last + 1);
      const head = headOfName(name);
      if ((nameAtHead[head] ?? -1) < 0) nameAtHead[head] = i;
    });
    return { nameAtHead, isInName };
  }

  function headOfName(name: NamedMention): number {
    for (let token = name.first; token <= name.last; token++) {
      const head = headOf(analysis, token);
      if (relationOf(analysis, token) !== '_' && (head < name.first || head > name.last)) return token;
    }
    return name.last;
  }

  function pronounAt(token: number): Nominal['pronoun'] {
    if (tagOf(analysis, token) !== 'PRON') return null;
    const word = sliceOf(text, tokenSpanOf(analysis, token)).toLowerCase().replace('’', "'");
    const known = lexicon.pronouns.get(word) ?? null;
    const isPossessive = pennTagOf(analysis, token) === 'PRP$' || relationOf(analysis, token) === 'nmod:poss';
    return known?.case === 'object' && isPossessive ? { ...known, case: 'possessive' } : known;
  }

  function isHead(token: number, last: number): boolean {
    const tag = tagOf(analysis, token);
    const relation = relationOf(analysis, token);
    if (tag === 'PRON') return /^(?:DT|NN)$/u.test(pennTagOf(analysis, token));
    if (tag !== 'NOUN' && tag !== 'PROPN') return false;
    if (relation !== '_') return !NOT_A_HEAD.has(relation);
    const next = token < last ? tagOf(analysis, token + 1) : 'X';
    return next !== 'NOUN' && next !== 'PROPN';
  }

  function isPlural(token: number): boolean {
    const penn = pennTagOf(analysis, token);
    if (penn === 'DT') return /^th[eo]se$/iu.test(sliceOf(text, tokenSpanOf(analysis, token)));
    if (penn !== '_') return penn === 'NNS' || penn === 'NNPS';
    return sliceOf(text, tokenSpanOf(analysis, token)).length > lemmaOf(analysis, token).length;
  }

  function sortOfNoun(token: number): Sort {
    const lemma = lemmaOf(analysis, token);
    return lexicon.nouns.get(lemma) ?? lexicon.nouns.get(lemma.toLowerCase()) ?? 'unknown';
  }
}
