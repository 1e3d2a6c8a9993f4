import { lemmaOf, type TokenRange } from '../../model/index.ts';
import type { ActorScene } from './actor-scene.ts';
import { lastingCode, type Coded, type KnownActor } from './known-actor.ts';
import type { NameMatch } from './match-names.ts';

/** So far behind its head a noun may go: "Chairman of the Joint Chiefs of Staff". */
const REACH = 7;
const MILITARY = 'MIL';
const GOVERNMENT = 'GOV';

/** The noun of a phrase that tells what somebody is. */
export interface SectorNoun extends TokenRange {
  /** The sector as letters of CAMEO, whole steps: `GOV`, `GOVMIL`; and what gave it. */
  readonly sector: Coded;
}

/** The offices that a phrase's noun may mean, by the register: "Defense Secretary". */
export function officesAt(scene: ActorScene, head: number, first: number): readonly KnownActor[] {
  const match = longestAround(scene, head, first, 'office');
  return match?.known.filter(({ kind }) => kind === 'office') ?? [];
}

/**
 * What a phrase says somebody is: by its noun ("troops", "foreign minister"), for a borrowing noun by the word before it ("police
 * official"). A minister of defence is of both, government and military. Null where no noun tells.
 */
export function findSector(scene: ActorScene, head: number, first: number): SectorNoun | null {
  const noun = longestAround(scene, head, first, 'agent');
  const own = noun && agentOf(noun);
  const word = lemmaOf(scene.analysis, head).toLowerCase();
  const lent = scene.knowledge.borrowingNouns.get(word);
  if (lent && (!noun || noun.first === noun.last)) {
    const before = sectorBefore(scene, head, first);
    if (before) return { ...before, last: head };
  }
  if (noun && own) {
    const isBoth = own.code === MILITARY && noun.first < noun.last && isGovernment(scene, head);
    return {
      first: noun.first,
      last: noun.last,
      sector: isBoth ? { ...own, code: GOVERNMENT + MILITARY } : own,
    };
  }
  if (!lent?.sector) return null;
  const source = { file: 'lexicon/borrowing-nouns.tsv', line: lent.line, entry: word };
  return { first: head, last: head, sector: { code: lent.sector, source } };
}

/** Whether a word by itself is one for the government: "minister". */
function isGovernment({ nouns }: ActorScene, token: number): boolean {
  const alone = nouns.get(token)?.find(({ first }) => first === token);
  return alone !== undefined && agentOf(alone)?.code === GOVERNMENT;
}

/** The nearest noun for actors that ends before a token. */
function sectorBefore(scene: ActorScene, end: number, first: number): SectorNoun | null {
  for (let last = end - 1; last >= first; last--) {
    // What a body is, its own code says: "Republican National Committee spokesman".
    if (scene.matchOn.has(last)) continue;
    const noun = scene.nouns.get(last)?.find((match) => match.first >= first && agentOf(match));
    const sector = noun && agentOf(noun);
    if (sector) return { first: noun.first, last, sector };
  }
  return null;
}

function longestAround(
  { nouns }: ActorScene,
  head: number,
  first: number,
  kind: 'agent' | 'office',
): NameMatch | undefined {
  let longest: NameMatch | undefined;
  for (let last = head; last <= head + REACH; last++)
    for (const match of nouns.get(last) ?? []) {
      if (match.first > head || match.first < first || !match.known.some((known) => known.kind === kind))
        continue;
      if (!longest || match.last - match.first > longest.last - longest.first) longest = match;
    }
  return longest;
}

function agentOf({ known }: NameMatch): Coded | null {
  const agent = known.find(({ kind }) => kind === 'agent');
  return agent ? lastingCode(agent) : null;
}
