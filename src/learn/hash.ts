/**
 * 32-bit FNV-1a over the UTF-16 code units of a word, finished with murmur3's mixer so that all bits count.
 * Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 *
 * @example hashOf('said') === hashOf('said') // true, and always the same number
 */
export function hashOf(word: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return mix(hash);
}

/** The hash of a run of hashes, order kept. */
export function hashOfRun(hashes: ArrayLike<number>, first: number, last: number): number {
  let hash = 0x811c9dc5;
  for (let i = first; i <= last; i++) hash = Math.imul(mix(hash ^ (hashes[i] ?? 0)), 0x01000193);
  return mix(hash);
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** One hash of a template's number and one or two hashes, order kept: a feature without building its string. */
export function combineHashes(template: number, first: number, second = 0): number {
  return mix(Math.imul(mix(Math.imul(template, 0x9e3779b1) ^ first), 0x01000193) ^ second);
}
