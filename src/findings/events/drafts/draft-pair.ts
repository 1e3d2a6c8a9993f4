import { combineHashes } from '../../../learn/hash.ts';
import { hashedScores } from '../../../learn/hashed-model.ts';
import { EVENT_TYPES } from '../../../model/index.ts';
import type { EventModels } from '../event-models.ts';
import type { EventScene } from '../event-scene.ts';
import { conjunctsOf } from '../pairs/conjuncts-of.ts';
import { contentChain } from '../pairs/content-chain.ts';
import { pairKey } from '../pairs/find-rule-pairs.ts';
import type { RankedPair } from '../pairs/rank-pairs.ts';
import { typeAt, type SentenceReading } from '../read-sentence.ts';
import { oddsOfAct, type TriggerOdds } from '../triggers/find-triggers.ts';
import { likeliestType, typeProbabilities } from '../types/tell-type.ts';
import { chainFeature, deedOfPair } from '../types/type-features.ts';
import type { EventDraft } from './event-draft.ts';

/** What a pair tells as an act, whether or not a word was found that tells it: the sentence's likeliest doer and done-to. */
export function draftPair(
  scene: EventScene,
  sentence: SentenceReading,
  pair: RankedPair,
  odds: TriggerOdds,
  models: EventModels,
): EventDraft {
  const { type, probability } = likeliestType(
    typeProbabilities(scene, deedOfPair(scene, pair), sentence, models.types),
  );
  const at = EVENT_TYPES.indexOf(type);
  const trigger = triggerOf(at);
  const actors = partiesAt(pair.from).filter((party) => party !== pair.to);
  const recipients = partiesAt(pair.to).filter((party) => !actors.includes(party));
  return {
    type,
    typeProbability: probability,
    trigger,
    actors,
    recipients,
    odds: { act: oddsOfAct(odds, trigger), type: odds.get(trigger)?.[at + 1] ?? 0 },
    pair: { score: pair.score, behind: pair.behind },
    reading: sentence.patterns.get(trigger) ?? null,
  };

  function partiesAt(token: number): readonly number[] {
    return conjunctsOf(scene, token).filter((each) => (scene.kinds[each] ?? 0) > 0);
  }

  /** The word that carries the type: the lexicon's, on the way or beside it; else the one that speaks for it most. */
  function triggerOf(type: number): number {
    const isTyped = (word: number): boolean => typeAt(sentence, word) === type + 1;
    const known = sentence.triggers.get(pairKey(pair.from, pair.to));
    if (known !== undefined && isTyped(known)) return known;
    const chain = contentChain(scene, pair.path, pair.predicate);
    const beside = chain
      .flatMap((word) => scene.children[word] ?? [])
      .filter((word) => word !== pair.from && word !== pair.to);
    const typed = chain.find(isTyped) ?? beside.find(isTyped);
    if (typed !== undefined) return typed;
    const speaks = (word: number): number =>
      hashedScores(models.types, [
        chainFeature(combineHashes(8, scene.lemmaHashes[word] ?? 0, scene.isNegated[word] ?? 0)),
      ])[type] ?? 0;
    const words = chain.filter((word) => scene.nameKinds[word] === '');
    return (words.length > 0 ? words : chain).toSorted((a, b) => speaks(b) - speaks(a))[0] ?? pair.path.top;
  }
}
