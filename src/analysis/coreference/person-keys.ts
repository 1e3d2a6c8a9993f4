import type { Sort } from './coreference-lexicon.ts';

/** What stands behind a surname and tells two bearers apart. */
const AFTER_SURNAME = /^(?:Jr|Sr|II|III|IV)\.?$/u;

/** The short forms of a person's full name: surname, given name, and both without what stands between. */
export function personKeys(words: readonly string[]): readonly string[] {
  const suffix = words.find((word) => AFTER_SURNAME.test(word));
  const bare = words.filter((word) => !AFTER_SURNAME.test(word) && word !== '-');
  const [first = ''] = bare;
  const last = bare.at(-1) ?? '';
  // The bare surname is the elder's.
  if (suffix !== undefined) return [`person ${last} ${suffix}`];
  const keys = [`person ${last}`, `person ${first}`];
  if (bare.length > 2) keys.push(`person ${first} ${last}`, `person ${bare.slice(1).join(' ')}`);
  return [...new Set(keys)];
}

/** "Mrs. Clinton" is no man. */
export function sharesPerson(one: { readonly sort: Sort }, other: { readonly sort: Sort }): boolean {
  return !((one.sort === 'man' && other.sort === 'woman') || (one.sort === 'woman' && other.sort === 'man'));
}
