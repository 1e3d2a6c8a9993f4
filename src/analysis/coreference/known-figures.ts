import type { NamedMention } from '../names/named-mention.ts';
import type { Nominal } from './nominal.ts';
import { joinNames } from './join-names.ts';

/** Figure of each nominal before pronouns are read: names by `joinNames`, any other nominal by itself. */
export function knownFigures(
  nominals: readonly Nominal[],
  named: readonly NamedMention[],
  bracketed: ReadonlySet<number>,
): Int32Array {
  const sorts = named.map((): Nominal['sort'] => 'unknown');
  // One word alone may be a surname that others bear as a given name: it tells nothing against a person named in full.
  for (const { name, sort, first, last } of nominals)
    if (name >= 0) sorts[name] = first < last || named[name]?.title ? sort : 'person';
  const groups = joinNames(
    named.map((name, i) => ({ ...name, sort: sorts[i] ?? 'unknown', isBracketed: bracketed.has(i) })),
  );
  const firstOfGroup = new Map<number, number>();
  return Int32Array.from(nominals, ({ name }, index) => {
    const group = groups[name];
    if (group === undefined) return index;
    if (!firstOfGroup.has(group)) firstOfGroup.set(group, index);
    return firstOfGroup.get(group) ?? index;
  });
}
