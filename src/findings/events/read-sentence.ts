import { hashOf } from '../../learn/hash.ts';
import { EVENT_TYPES, type TokenRange } from '../../model/index.ts';
import type { EventScene } from './event-scene.ts';
import { phraseOf } from './parties/phrase-of.ts';
import { agentOf } from './patterns/agent-of.ts';
import type { EventPattern, EventPatterns } from './patterns/event-pattern.ts';
import { matchEventPattern } from './patterns/match-event-pattern.ts';
import { recipientOf } from './patterns/recipient-of.ts';
import { conjunctsOf } from './pairs/conjuncts-of.ts';
import { findRulePairs, pairKey } from './pairs/find-rule-pairs.ts';

/** So many parties of a sentence are looked at; a list of all the world's states is no report of what each did to each. */
const MOST_PARTIES = 40;
const NAMED = 3;
const POSSESSED = hashOf('nmod:poss');

/** A construction of the lexicon in a sentence, with those it names. */
export interface PatternReading {
  readonly pattern: EventPattern;
  readonly trigger: number;
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
}

/** A sentence before its pairs are weighed: who stands in it, and what the grammar and the lexicon's patterns say. */
export interface SentenceReading {
  readonly range: TokenRange;
  /** Heads of what may name a party, in order of the text. */
  readonly parties: readonly number[];
  readonly ranks: ReadonlyMap<number, number>;
  readonly phrases: ReadonlyMap<number, TokenRange>;
  /** Parties in whose phrase another is named. */
  readonly holders: ReadonlySet<number>;
  /** The lowest predicate that joins a pair, by `pairKey`. */
  readonly predicates: ReadonlyMap<number, number>;
  readonly patterns: ReadonlyMap<number, PatternReading>;
  /** The trigger of the pattern that makes a pair doer and done-to. */
  readonly triggers: ReadonlyMap<number, number>;
}

export function readSentence(scene: EventScene, range: TokenRange, patterns: EventPatterns): SentenceReading {
  const { kinds } = scene;
  const parties: number[] = [];
  for (let token = range.first; token <= range.last && parties.length < MOST_PARTIES; token++)
    if ((kinds[token] ?? 0) > 0) parties.push(token);
  const phrases = new Map(parties.map((party) => [party, phraseOf(scene, party)]));
  const holders = new Set(
    parties.filter((party) => {
      const { first, last } = phrases.get(party) ?? range;
      return parties.some(
        (other) => other !== party && other >= first && other <= last && (kinds[other] ?? 0) <= NAMED,
      );
    }),
  );
  const readings = new Map<number, PatternReading>();
  const triggers = new Map<number, number>();
  for (let token = range.first; token <= range.last; token++) {
    const pattern = matchEventPattern(scene, patterns, token);
    if (pattern === null) continue;
    const agents = partiesAt(agentOf(scene, patterns, pattern, token));
    const recipients = partiesAt(recipientOf(scene, patterns, pattern, token));
    readings.set(token, { pattern, trigger: token, agents, recipients });
    for (const agent of agents)
      for (const recipient of recipients)
        if (agent !== recipient) triggers.set(pairKey(agent, recipient), token);
  }
  return {
    range,
    parties,
    ranks: new Map(parties.map((party, rank) => [party, rank])),
    phrases,
    holders,
    predicates: findRulePairs(scene, range, parties),
    patterns: readings,
    triggers,
  };

  function partiesAt(token: number | null): readonly number[] {
    return token === null ? [] : conjunctsOf(scene, token);
  }
}

/**
 * Whether a party is named only as part of another, so that the pair with the whole stands for it: "Iranian" of "Iranian police". Not
 * where the whole is itself the act that joins the pair: "the Iranian attack on the town".
 */
export function isPartOfParty(scene: EventScene, way: readonly number[]): boolean {
  const [party = -1, whole = -1] = way;
  if (way.length < 2 || (scene.kinds[whole] ?? 0) === 0) return false;
  const relation = scene.plain[party] ?? '_';
  const isBefore =
    relation === 'amod' || relation === 'compound' || scene.relationHashes[party] === POSSESSED;
  return (
    isBefore || (relation === 'nmod' && scene.cases[party] === 'of' && (scene.kinds[whole] ?? 0) <= NAMED)
  );
}

/** The number of a word's type by the lexicon: 0 where it has none. */
export function typeAt({ patterns }: SentenceReading, token: number): number {
  const type = patterns.get(token)?.pattern.type;
  return type ? EVENT_TYPES.indexOf(type) + 1 : 0;
}
