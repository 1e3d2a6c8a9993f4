import { wordingOf, type Entity, type EntityId, type Speaker } from '../model/index.ts';

const LONGEST = 200;

/** Who the speaker is, in words: the name of the entity, else the words of the mention; null for nobody. */
export function speakerLabelOf(
  speaker: Speaker | null,
  text: string,
  entities: ReadonlyMap<EntityId, Entity>,
): string | null {
  if (!speaker) return null;
  const named = speaker.entity === null ? undefined : entities.get(speaker.entity)?.name;
  const label = (named ?? wordingOf(text, speaker.spans)).replace(/\s+/g, ' ').trim();
  if (label === '') return null;
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
}
