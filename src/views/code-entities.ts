import type { ActorMention, Entity, EntityId } from '../model/index.ts';

interface Count {
  times: number;
  readonly source: ActorMention['source'];
}

/**
 * The entities of an article with the codes that their mentions have, the most frequent first, and the line of the register or
 * dictionary that gave the first of them.
 *
 * @example codeEntities(entities, actors)[0]?.register // 'register/offices.tsv:12 Secretary of Defense of the United States'
 */
export function codeEntities(
  entities: readonly Entity[],
  actors: readonly ActorMention[],
): readonly Entity[] {
  const countsByEntity = new Map<EntityId, Map<string, Count>>();
  for (const { entity, code, source } of actors) {
    if (entity === null) continue;
    const counts = countsByEntity.get(entity) ?? new Map<string, Count>();
    countsByEntity.set(entity, counts);
    const count = counts.get(code) ?? { times: 0, source };
    counts.set(code, count);
    count.times++;
  }
  return entities.map((entity) => {
    const counts = [...(countsByEntity.get(entity.id) ?? [])].sort(([, a], [, b]) => b.times - a.times);
    const source = counts[0]?.[1].source;
    if (source === undefined) return entity;
    const register = `${source.file}:${source.line} ${source.entry}`;
    return { ...entity, codes: counts.map(([code]) => code), register };
  });
}
