import { collectFeatures } from '../../../learn/collect-features.ts';
import { hashedScores, softmax, type HashedModel } from '../../../learn/hashed-model.ts';
import type { EventScene } from '../event-scene.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { sideFeatures, type TypedTrigger } from './side-features.ts';

/** A party is taken from so much on where it would be its side's only one, and from so much on beside others. */
const ONLY = 0.35;
const FURTHER = 0.5;

export interface Sides {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

export function featuresOfSide(
  scene: EventScene,
  sentence: SentenceReading,
  trigger: TypedTrigger,
  party: number,
): readonly number[] {
  return collectFeatures((add) => {
    sideFeatures(scene, sentence, trigger, party, add);
  });
}

/** Places in which things happen take no part in them: "met in Paris". */
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside']);

function isWhere({ nameKinds, plain, cases }: EventScene, party: number): boolean {
  const isPhrase = plain[party] === 'obl' || plain[party] === 'nmod';
  return isPhrase && nameKinds[party] === 'place' && WHERE.has(cases[party] ?? '');
}

/** Who does what a trigger tells and to whom, among the parties of its sentence; nobody twice, and no name inside a chosen phrase. */
export function chooseSides(
  scene: EventScene,
  sentence: SentenceReading,
  trigger: TypedTrigger,
  model: HashedModel,
): Sides {
  const odds = sentence.parties
    .filter((party) => party !== trigger.trigger && !isWhere(scene, party))
    .map((party) => {
      const [, actor = 0, recipient = 0] = softmax(
        hashedScores(model, featuresOfSide(scene, sentence, trigger, party)),
      );
      return { party, actor, recipient };
    });
  const actors = chosen(odds.map(({ party, actor }) => ({ party, share: actor })));
  const recipients = chosen(odds.map(({ party, recipient }) => ({ party, share: recipient })));
  return { actors, recipients: recipients.filter((party) => !actors.includes(party)) };

  function chosen(shares: readonly { readonly party: number; readonly share: number }[]): readonly number[] {
    const found: number[] = [];
    for (const { party, share } of shares.toSorted((a, b) => b.share - a.share)) {
      if (share < (found.length === 0 ? ONLY : FURTHER)) break;
      if (!found.some((other) => isWithin(party, other) || isWithin(other, party))) found.push(party);
    }
    return found;
  }

  function isWithin(party: number, whole: number): boolean {
    const phrase = sentence.phrases.get(whole);
    return phrase !== undefined && party !== whole && party >= phrase.first && party <= phrase.last;
  }
}
