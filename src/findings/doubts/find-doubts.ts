import type { BodyEntry, DoubtSlot, RegisterDoubt } from '../../model/index.ts';
import type { ActorCast } from '../actors/actor-cast.ts';
import { spanOfRange } from '../scene.ts';
import type { Contradiction } from './contradiction.ts';
import type { DoubtLexicon } from './doubt-lexicon.ts';
import type { DoubtScene, Telling } from './doubt-scene.ts';
import { contradictFounding } from './founding/contradict-founding.ts';
import { findFoundingTold } from './founding/find-founding-told.ts';
import { contradictMembers } from './members/contradict-members.ts';
import { findMembersTold } from './members/find-members-told.ts';

const MADE_BY = 'doubts@1';

/**
 * What an article tells of bodies and the register contradicts, with the bodies they may have been taken for, in order of the text.
 *
 * @example findDoubts(cast, bodies, lexicon)[0]?.register.value // 15, of "the 17-member UN Security Council"
 */
export function findDoubts(
  cast: ActorCast,
  bodies: readonly BodyEntry[],
  lexicon: DoubtLexicon,
): readonly RegisterDoubt[] {
  const scene: DoubtScene = { ...cast, bodyEntries: bodies, lexicon };
  const doubts: RegisterDoubt[] = [];
  for (const telling of findMembersTold(scene)) add('members', telling, contradictMembers(scene, telling));
  for (const telling of findFoundingTold(scene)) add('founded', telling, contradictFounding(scene, telling));
  return doubts.sort((a, b) => (a.told.spans[0]?.[0] ?? 0) - (b.told.spans[0]?.[0] ?? 0));

  function add(slot: DoubtSlot, telling: Telling, contradiction: Contradiction | null): void {
    if (contradiction) doubts.push(toDoubt(scene, slot, telling, contradiction));
  }
}

function toDoubt(
  scene: DoubtScene,
  slot: DoubtSlot,
  { match, body, told, value }: Telling,
  { registered, fits }: Contradiction,
): RegisterDoubt {
  const mention = scene.ranges.at(match).find((range) => range.mention.form === 'name')?.mention;
  const [spans, toldSpans] = [[spanOfRange(scene, match)], [spanOfRange(scene, told)]];
  const lookAlikes = body.lookAlikes.map((name) => ({
    name,
    fits: scene.bodyEntries.some((other) => other.name === name && fits(other)),
  }));
  return {
    kind: 'doubt',
    spans,
    entity: mention?.entity ?? null,
    slot,
    told: { spans: toldSpans, value },
    register: { value: registered, source: { file: body.file, line: body.line, entry: body.name } },
    lookAlikes: lookAlikes.sort((a, b) => Number(b.fits) - Number(a.fits)),
    evidence: [...spans, ...toldSpans],
    madeBy: MADE_BY,
  };
}
