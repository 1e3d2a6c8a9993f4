import type { Register, RegisterEntry } from '../model/index.ts';
import { complain } from './complain.ts';
import { nameKey } from './name-key.ts';

/**
 * Every name means one thing: no two states or bodies, no two offices, no two words for sectors and no two paragraphs have
 * the same. Demonyms, seats and shared names may; words for sectors are listed as they are spelt.
 *
 * @throws Error that names the second one's file and line
 */
export function checkNames({ states, bodies, offices, sectors, obligations }: Register): void {
  refuseRepeated('code', states, ({ code }) => [code]);
  refuseRepeated('name', [...states, ...bodies], (entry) => [
    entry.name,
    ...entry.otherNames,
    ...(entry.kind === 'state' ? [...entry.metonyms.map(({ name }) => name), ...entry.lands] : []),
  ]);
  refuseRepeated('key', offices, ({ key }) => [key]);
  refuseRepeated('name', offices, ({ name }) => [name]);
  refuseRepeated('word', sectors, ({ word }) => [word], asSpelt);
  refuseRepeated('paragraph', obligations, ({ resolution, paragraph }) => [`${resolution}, ${paragraph}`]);
}

function asSpelt(word: string): string {
  return word;
}

function refuseRepeated<Entry extends RegisterEntry>(
  field: string,
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
  keyOf = nameKey,
): void {
  const owners = new Map<string, Entry>();
  for (const entry of entries)
    for (const name of namesOf(entry)) {
      const key = keyOf(name);
      const owner = owners.get(key) ?? entry;
      if (owner !== entry) complain(entry, field, `"${name}" is on line ${owner.line} of ${owner.file} too`);
      owners.set(key, entry);
    }
}
