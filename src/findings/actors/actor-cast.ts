import type { EntityId } from '../../model/index.ts';
import type { ActorScene } from './actor-scene.ts';
import { actsAsState } from './acts-as-state.ts';
import { codeOrganisation } from './code-organisation.ts';
import { codeSurnames } from './code-surnames.ts';
import { codeTitledNames } from './code-titled-names.ts';
import { codePerson } from './code-person.ts';
import type { Coded } from './known-actor.ts';
import type { NameMatch } from './match-names.ts';
import { isKind } from './named-ranges.ts';

/** An article's scene with who in it has which code. */
export interface ActorCast extends ActorScene {
  /** The codes of known names, where they mean somebody. */
  readonly codeByMatch: ReadonlyMap<NameMatch, Coded>;
  readonly codeByEntity: ReadonlyMap<EntityId, Coded>;
  /** By the token of a surname whose title says that it is not its entity's. */
  readonly codeByTitled: ReadonlyMap<number, Coded>;
}

/** Codes all names of an article; what means one entity shares its code. */
export function toActorCast(scene: ActorScene): ActorCast {
  const codeByMatch = new Map<NameMatch, Coded>();
  const codeByEntity = new Map<EntityId, Coded>();
  for (const match of scene.matches) {
    const { known, coded } = scene.meanings.get(match) ?? {};
    if (!known || !coded || known.kind === 'place' || known.kind === 'city') continue;
    const same = scene.ranges.at(match).filter(({ mention }) => mention.form === 'name');
    if (known.kind === 'person' && same.some((range) => isKind(range, 'person'))) continue;
    if (known.kind === 'shared' || (known.kind === 'seat' && !actsAsState(scene, match))) continue;
    codeByMatch.set(match, coded);
    if (known.kind === 'seat') continue;
    for (const { mention } of same) if (mention.entity !== null) add(mention.entity, coded);
  }
  for (const { id, kind } of scene.analysis.entities) {
    if (codeByEntity.has(id)) continue;
    const ranges = scene.ranges.byEntity.get(id) ?? [];
    const coded = kind === 'person' || ranges.some((range) => isKind(range, 'role')) ? codePerson(scene, ranges) : codeOrganisation(scene, ranges); // prettier-ignore
    if (coded) codeByEntity.set(id, coded);
  }
  // "The Navy" is India's where the article names the Indian navy.
  for (const [match, { known, coded }] of scene.meanings) {
    if (known.kind !== 'shared' || !coded) continue;
    const [entity] = scene.ranges.at(match).flatMap(({ mention }) => mention.entity ?? []);
    const own = (entity === undefined ? undefined : codeByEntity.get(entity)) ?? coded;
    codeByMatch.set(match, own);
    if (entity !== undefined) codeByEntity.set(entity, own);
  }
  for (const [id, coded] of codeSurnames(scene, codeByMatch, codeByEntity)) codeByEntity.set(id, coded);
  return { ...scene, codeByMatch, codeByEntity, codeByTitled: codeTitledNames(scene) };

  function add(entity: EntityId, coded: Coded): void {
    const before = codeByEntity.get(entity);
    if (!before || coded.code.startsWith(before.code)) codeByEntity.set(entity, coded);
  }
}
