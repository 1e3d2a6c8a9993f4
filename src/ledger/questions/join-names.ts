import type { EntityKind } from '../../model/index.ts';

/** A name that somebody goes by in one article; `kind` is null where nothing is known of it but the words. */
export interface SpeakerName {
  readonly name: string;
  readonly kind: EntityKind | null;
}

/** Longer names are joined only with the very same name, so that the endings to remember stay few. */
const MOST_WORDS = 12;

/** A name as it is compared: `The  BAKERY` and `bakery` are one. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/^the /, '');
}

function mayBePerson({ kind }: SpeakerName): boolean {
  return kind === null || kind === 'person' || kind === 'other';
}

/**
 * Who is who among the names of one story: each folded name with the fullest name of the same speaker. Names are one
 * where they agree, and a shorter name of a person belongs to the only one whose name ends with it; where two do,
 * nobody can tell, and it stays alone. Bodies are not joined by an ending: the House is not the White House.
 *
 * @example joinNames([lloydAustin, austin]).get('austin') // 'Lloyd Austin'
 */
export function joinNames(names: readonly SpeakerName[]): ReadonlyMap<string, string> {
  const distinct = new Map<string, { readonly named: SpeakerName; readonly words: readonly string[] }>();
  for (const named of names) {
    const folded = foldName(named.name);
    if (!distinct.has(folded)) distinct.set(folded, { named, words: folded.split(' ') });
  }
  const fullest = new Map<string, string>();
  const holdersByEnding = new Map<string, Set<string>>();
  for (const [folded, { named, words }] of [...distinct].sort(
    (a, b) => b[1].words.length - a[1].words.length,
  )) {
    const holders = mayBePerson(named) ? holdersByEnding.get(folded) : undefined;
    const [holder] = holders?.size === 1 ? holders : [];
    const full = holder ?? named.name;
    fullest.set(folded, full);
    if (!mayBePerson(named) || words.length > MOST_WORDS) continue;
    for (let first = 1; first < words.length; first++) {
      const ending = words.slice(first).join(' ');
      holdersByEnding.set(ending, (holdersByEnding.get(ending) ?? new Set()).add(full));
    }
  }
  return fullest;
}
