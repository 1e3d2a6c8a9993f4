/** Marks, and what English hangs on a word, that ECB+ parts from it; what it parts and English does not. */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/ (['’](?:s|re|ve|ll|d|m)\b|n['’]t|[.,;:!?%)\]])/gu, '$1'],
  [/(\d) ?, ?(\d{3})\b/gu, '$1,$2'],
  [/([$£€([]) /gu, '$1'],
  [/ ?`` ?/gu, ' “'],
  [/ ?'' ?/gu, '” '],
  [/ - /gu, '-'],
];

/** A text of tokens parted by spaces, as a newspaper would print it. */
export function joinTokens(text: string): string {
  return JOINTS.reduce((joined, [pattern, words]) => joined.replace(pattern, words), text);
}
