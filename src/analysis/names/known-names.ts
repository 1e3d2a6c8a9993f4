import type { EntityKind, PlaceKind } from '../../model/index.ts';

/** A name of the register, as the tokeniser cuts it. */
export interface KnownName {
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly state: string | null;
  readonly place: PlaceKind | null;
}

/** Names of the register by their first word in capitals, longest first. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

export function indexKnownNames(names: readonly KnownName[]): KnownNames {
  const index = new Map<string, KnownName[]>();
  for (const name of names) {
    const key = name.words[0]?.toUpperCase() ?? '';
    const sameFirst = index.get(key);
    if (sameFirst) sameFirst.push(name);
    else index.set(key, [name]);
  }
  for (const sameFirst of index.values()) sameFirst.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The longest known name that begins at `at`, written as the register has it or all in capitals.
 *
 * @example matchKnownName(['NORTH', 'KOREA', 'AGREES'], 0, names)?.state // 'PRK'
 */
export function matchKnownName(
  words: readonly string[],
  at: number,
  names: KnownNames,
): KnownName | undefined {
  const word = words[at] ?? '';
  return names
    .get(word.toUpperCase())
    ?.find((name) => name.words.every((known, i) => isWritten(words[at + i] ?? '', known)));
}

function isWritten(word: string, known: string): boolean {
  const plain = word.replace('’', "'");
  return plain === known || plain === known.toUpperCase();
}
