import { sliceOf, type Entity, type EntityKind } from '../../model/index.ts';
import type { Sort } from './coreference-lexicon.ts';
import type { Draft } from './draft.ts';

const KIND_BY_SORT: Readonly<Record<Sort, EntityKind>> = {
  unknown: 'other',
  man: 'person',
  woman: 'person',
  person: 'person',
  body: 'organisation',
  place: 'place',
};

/** What an entity is called and what it is: by its names, else by its first description and the pronouns used for it. */
export function describeFigure(text: string, mentions: readonly Draft[]): Omit<Entity, 'id' | 'mentions'> {
  const names = mentions.flatMap(({ name }) => (name ? [name] : []));
  const [first] = mentions;
  const descriptions = mentions.filter(({ form }) => form === 'description');
  const fullest = names.reduce(
    (best, name) => (name.words.length > (best?.words.length ?? 0) ? name : best),
    names[0],
  );
  const kind = fullest ? commonest(names.map((name) => name.kind)) : kindOf(mentions);
  const state = names.find((name) => name.kind === kind && name.state !== null)?.state ?? null;
  const place = kind === 'place' ? (names.find((name) => name.place !== null)?.place ?? null) : null;
  const isState = place === 'state' || kind === 'nationality' || (kind === 'place' && place === null);
  const code = isState ? state : null;
  return {
    name: sliceOf(text, fullest?.span ?? descriptions[0]?.span ?? first?.span ?? [0, 0]).replace(
      /\s+/gu,
      ' ',
    ),
    kind,
    place,
    codes: code === null ? [] : [code],
    register: code === null ? null : `states/${code}`,
  };
}

/** The kind that most names of the entity have; "other" only where none is known, of equals the earlier. */
function commonest(kinds: readonly EntityKind[]): EntityKind {
  const counts = Map.groupBy(kinds, (kind) => kind);
  counts.delete('other');
  let best: EntityKind = 'other';
  for (const [kind, all] of counts) if (all.length > (counts.get(best)?.length ?? 0)) best = kind;
  return best;
}

function kindOf(mentions: readonly Draft[]): EntityKind {
  const persons = mentions.flatMap(({ nominal }) => nominal?.pronoun?.person ?? []);
  if (persons.includes('he') || persons.includes('she')) return 'person';
  const sorts = mentions.flatMap(({ nominal }) =>
    nominal && nominal.sort !== 'unknown' ? [nominal.sort] : [],
  );
  return KIND_BY_SORT[sorts[0] ?? 'unknown'];
}
