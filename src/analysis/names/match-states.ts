import type { EntityKind } from '../../model/index.ts';
import type { State } from './parse-states.ts';

export interface StateName {
  readonly words: readonly string[];
  readonly kind: EntityKind;
  /** Null for a seat of government: a place in the state, not the state. */
  readonly state: string | null;
}

/** The register's names by their first word, longest first. */
export type StateIndex = ReadonlyMap<string, readonly StateName[]>;

/** A name as the tokeniser cuts it: "People's" is two tokens, "Guinea-Bissau" three. */
function cut(name: string): readonly string[] {
  return name.match(/\p{Lu}(?:\.\p{Lu})+\.?|['’]s|[\p{L}\p{M}]+\.?|[^\s]/gu) ?? [];
}

export function indexStates(states: readonly State[]): StateIndex {
  const index = new Map<string, StateName[]>();
  const add = (name: string, kind: EntityKind, state: string | null): void => {
    const words = cut(name.replaceAll('’', "'"));
    const [first] = words;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { words, kind, state }]);
  };
  for (const { code, name, otherNames, demonyms, seat } of states) {
    if (seat !== '' && seat !== name) add(seat, 'place', null);
    for (const word of [name, ...otherNames]) add(word, 'place', code);
    for (const word of demonyms) {
      add(word, 'nationality', code);
      add(`${word}s`, 'nationality', code);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The longest name of a state that begins at `at`.
 *
 * @example matchState(['North', 'Korea', 'agreed'], 0, index)?.state // 'PRK'
 */
export function matchState(words: readonly string[], at: number, index: StateIndex): StateName | undefined {
  return index
    .get(words[at] ?? '')
    ?.find((name) => name.words.every((word, i) => (words[at + i] ?? '').replace('’', "'") === word));
}
