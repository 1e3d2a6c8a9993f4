import { EVENT_TYPES, quadOf, type EventType } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';
import type { EventModels } from '../event-models.ts';
import { agentsOf } from '../pairs/agents-of.ts';
import { contentChain } from '../pairs/content-chain.ts';
import type { RankedPair } from '../pairs/rank-pairs.ts';
import type { PatternReading, SentenceReading } from '../read-sentence.ts';
import { chooseSides, type Sides } from '../sides/choose-sides.ts';
import { oddsOfAct, type TriggerOdds } from '../triggers/find-triggers.ts';
import { likeliestType, typeProbabilities } from '../types/tell-type.ts';
import { deedOfPair, type Deed } from '../types/type-features.ts';
import type { EventDraft } from './event-draft.ts';

/** A word that the lexicon knows is looked at from so much on, any other from so much. */
const WITH_PATTERN = 0.03;
const WITHOUT = 0.12;
/** From so much on a pair's own type holds, whatever the trigger alone is taken for. */
const PLAIN = 0.5;
/**
 * The lexicon's type of a construction that names its words, "imposed sanctions", holds where it is at least so likely, or where another
 * of its own class was learned; a type of another class tells that the act was refused, threatened or agreed.
 */
const LIKELY = 0.15;

/** What a word tells as an act, if it is likely enough that it tells any: its type by two models, its sides by a third. */
export function draftTrigger(
  scene: EventScene,
  sentence: SentenceReading,
  trigger: number,
  odds: TriggerOdds,
  ranked: readonly RankedPair[],
  around: ReadonlyMap<number, RankedPair>,
  models: EventModels,
): EventDraft | undefined {
  const act = oddsOfAct(odds, trigger);
  const reading = sentence.patterns.get(trigger) ?? null;
  if (act < (reading ? WITH_PATTERN : WITHOUT)) return undefined;
  const own = odds.get(trigger) ?? new Float64Array(EVENT_TYPES.length + 1);
  const sides = chooseSides(
    scene,
    sentence,
    { trigger, type: likeliestOf(own), best: around.get(trigger), agents: agentsOf(scene, trigger) },
    models.sides,
  );
  const pair = pairOf(scene, trigger, sides, ranked);
  const deed: Deed = pair
    ? deedOfPair(scene, pair)
    : {
        chain: [trigger],
        from: sides.actors[0] ?? -1,
        to: sides.recipients[0] ?? -1,
        on: new Set([trigger]),
      };
  const byDeed = typeProbabilities(scene, deed, sentence, models.types);
  const joint = byDeed.map((share, type) => (share + 1e-6) * ((own[type + 1] ?? 0) / (act + 1e-9) + 1e-3));
  const plain = likeliestType(byDeed);
  const special = specialType(reading);
  const learned = pair && plain.probability >= PLAIN ? plain : likeliestType(joint);
  const isLikely = special !== null && (byDeed[EVENT_TYPES.indexOf(special)] ?? 0) >= LIKELY;
  const type = special && (isLikely || quadOf(special) === quadOf(learned.type)) ? special : learned.type;
  const at = EVENT_TYPES.indexOf(type);
  return {
    type,
    typeProbability: byDeed[at] ?? 0,
    trigger,
    ...sides,
    odds: { act, type: own[at + 1] ?? 0 },
    pair: pair ? { score: pair.score, behind: pair.behind } : null,
    reading,
  };
}

/** The type of a construction that asks for certain words beside its own; null for any other. */
function specialType(reading: PatternReading | null): EventType | null {
  const isSpecial = reading?.pattern.conditions.some(({ lemmas, isBarred }) => lemmas !== null && !isBarred);
  return isSpecial ? (reading?.pattern.type ?? null) : null;
}

/** The likeliest type's number, counted from 1. */
function likeliestOf(own: ArrayLike<number>): number {
  let best = 1;
  for (let type = 2; type < own.length; type++) if ((own[type] ?? 0) > (own[best] ?? 0)) best = type;
  return best;
}

/** The best pair of an actor and a recipient; where only one side is told, the best that the trigger stands between. */
function pairOf(
  scene: EventScene,
  trigger: number,
  { actors, recipients }: Sides,
  ranked: readonly RankedPair[],
): RankedPair | undefined {
  const whole = ranked.find(({ from, to }) => actors.includes(from) && recipients.includes(to));
  if (whole || (actors.length > 0 && recipients.length > 0)) return whole;
  return ranked.find(
    (pair) =>
      (actors.includes(pair.from) || recipients.includes(pair.to)) &&
      contentChain(scene, pair.path, pair.predicate).includes(trigger),
  );
}
