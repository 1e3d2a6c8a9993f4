import { firstIndex } from '../../learn/first-index.ts';
import { hashOf } from '../../learn/hash.ts';
import {
  headOf,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
  type Finding,
  type Span,
  type TellingParty,
} from '../../model/index.ts';
import { keysOfEntities, nameConcepts } from './name-concepts.ts';
import { childrenOf, tellPart, type Children } from './tell-part.ts';

/** Words that mean somebody or something known by a key. */
interface PartyMention {
  readonly span: Span;
  readonly key: string;
  /** The head of its phrase. */
  readonly token: number;
}

/** Whom an article speaks of, in order of the text. */
export interface Parties {
  readonly analysis: Analysis;
  readonly children: Children;
  readonly mentions: readonly PartyMention[];
}

function headWithin(analysis: Analysis, [start, end]: Span): number {
  const count = tokenCountOf(analysis);
  const first = firstIndex(count, (token) => tokenSpanOf(analysis, token)[0] >= start);
  let token = first;
  for (; token < count && tokenSpanOf(analysis, token)[1] <= end; token++) {
    const head = headOf(analysis, token);
    if (head < first || head >= count || tokenSpanOf(analysis, head)[0] >= end) return token;
  }
  return first;
}

/** Everybody and everything that an article names, with the pronouns that stand for them. */
export function gatherParties(analysis: Analysis, findings: readonly Finding[]): Parties {
  const keys = keysOfEntities(analysis, findings);
  const named = nameConcepts(analysis, findings);
  const starts = new Set(named.map(({ span }) => span[0]));
  const meant = analysis.names.flatMap(({ spans: [span], entity }) => {
    const key = entity === null ? undefined : keys.get(entity);
    return span && key !== undefined && !starts.has(span[0]) ? [{ span, key }] : [];
  });
  const mentions = [...named, ...meant]
    .map(({ span, key }) => ({ span, key, token: headWithin(analysis, span) }))
    .filter(({ token }) => token < tokenCountOf(analysis))
    .sort((a, b) => a.span[0] - b.span[0]);
  return { analysis, children: childrenOf(analysis), mentions };
}

function mentionsIn({ mentions }: Parties, spans: readonly Span[]): readonly PartyMention[] {
  return spans.flatMap(([start, end]) => {
    const first = firstIndex(mentions.length, (index) => (mentions[index]?.span[0] ?? 0) >= start);
    const last = firstIndex(mentions.length, (index) => (mentions[index]?.span[0] ?? 0) >= end);
    return mentions.slice(first, last).filter(({ span }) => span[1] <= end);
  });
}

/** The keys of those who are named in some stretches of text, each once, in alphabetical order. */
export function keysIn(parties: Parties, spans: readonly Span[]): readonly string[] {
  return [...new Set(mentionsIn(parties, spans).map(({ key }) => key))].sort();
}

/** Those whom some stretches of text speak of, each once, with the parts that they have there. */
export function findParties(parties: Parties, spans: readonly Span[]): readonly TellingParty[] {
  const { analysis, children } = parties;
  const isSaid = (token: number): boolean => {
    const [start, end] = tokenSpanOf(analysis, token);
    return spans.some((span) => start >= span[0] && end <= span[1]);
  };
  const found = new Map<number, TellingParty>();
  for (const { key, token } of mentionsIn(parties, spans)) {
    const concept = hashOf(key);
    const { isDoer, isReceiver, act, object } = tellPart(analysis, children, token, isSaid);
    const known = found.get(concept);
    found.set(concept, {
      concept,
      isDoer: isDoer || known?.isDoer === true,
      isReceiver: isReceiver || known?.isReceiver === true,
      act: act === 0 ? (known?.act ?? 0) : act,
      object: act === 0 ? (known?.object ?? 0) : object,
    });
  }
  return [...found.values()];
}

/**
 * Those whom some stretches of text name and `known` do not hold yet: where one is named alone, and nobody known does the act, he is who
 * does it ("Borduria denied selling arms").
 */
export function namesIn(
  parties: Parties,
  spans: readonly Span[],
  known: readonly TellingParty[],
): readonly TellingParty[] {
  const concepts = new Set(known.map(({ concept }) => concept));
  const added = keysIn(parties, spans).map((key) => hashOf(key));
  const isDoer = added.length === 1 && !known.some((party) => party.isDoer);
  return added
    .filter((concept) => !concepts.has(concept))
    .map((concept) => ({ concept, isDoer, isReceiver: false, act: 0, object: 0 }));
}
