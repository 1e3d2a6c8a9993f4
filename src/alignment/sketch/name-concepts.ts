import {
  actorsOf,
  type ActorMention,
  type Analysis,
  type Entity,
  type EntityId,
  type Finding,
  type Span,
} from '../../model/index.ts';

/** A stretch of text that means somebody or something under one key in every article. */
export interface NamedConcept {
  readonly span: Span;
  /** `@PRK`, `@united nations command`, `@austin`. */
  readonly key: string;
}

const STATES = 'register/states.tsv';

/** A state goes by its code, for it has many names; a body by the register's name of it. */
function keyOfActor({ code, source }: ActorMention): string {
  return source.file === STATES ? `@${code.slice(0, 3)}` : `@${source.entry.toLowerCase()}`;
}

/** What stands behind a surname. */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)$/u;

/** A person goes by his surname, for that is how later mentions and other articles have him. */
function keyOfEntity({ name, kind }: Entity): string {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return `@${kind === 'person' ? (words.findLast((word) => !SUFFIX.test(word)) ?? '') : words.join(' ')}`;
}

function isPersonAmong(analysis: Analysis): (entity: EntityId | null) => boolean {
  const people = new Set(analysis.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return (entity) => entity !== null && people.has(entity);
}

/** The key of everybody and everything that an article names, which its pronouns share. */
export function keysOfEntities(
  analysis: Analysis,
  findings: readonly Finding[],
): ReadonlyMap<EntityId, string> {
  const isPerson = isPersonAmong(analysis);
  const keys = new Map(analysis.entities.map((entity) => [entity.id, keyOfEntity(entity)]));
  for (const actor of actorsOf(findings).toReversed())
    if (actor.entity !== null && !isPerson(actor.entity)) keys.set(actor.entity, keyOfActor(actor));
  return keys;
}

/**
 * The names of an article with the key of what each means: the register's where it knows the actor, else the fullest name that
 * the article has for it. Pronouns and descriptions have none. In order of the text, apart.
 */
export function nameConcepts(analysis: Analysis, findings: readonly Finding[]): readonly NamedConcept[] {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const isPerson = isPersonAmong(analysis);
  const named = analysis.names
    .filter(({ form }) => form === 'name')
    .flatMap(({ spans: [span], entity }): readonly NamedConcept[] => {
      const known = entity === null ? undefined : entities.get(entity);
      return span && known ? [{ span, key: keyOfEntity(known) }] : [];
    });
  const coded = actorsOf(findings)
    .filter(({ entity }) => !isPerson(entity))
    .flatMap((actor) => actor.spans.slice(0, 1).map((span) => ({ span, key: keyOfActor(actor) })));
  return takeApart([...coded, ...named]);
}

/** Of concepts that overlap the first counts; in order of the text. */
function takeApart(concepts: readonly NamedConcept[]): readonly NamedConcept[] {
  const taken: NamedConcept[] = [];
  const starts = new Set<number>();
  for (const concept of concepts) {
    if (starts.has(concept.span[0])) continue;
    starts.add(concept.span[0]);
    taken.push(concept);
  }
  taken.sort((a, b) => a.span[0] - b.span[0]);
  let end = 0;
  return taken.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}
