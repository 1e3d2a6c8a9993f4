/**
 * Phrases by their words. A Map a node: built on 70,000 names it was no slower than one open table of typed arrays, and asks
 * nothing of its words.
 */
export interface WordTrie<Value> {
  /** What the phrase that ends here stands for; empty where none does. */
  values: readonly Value[];
  next: Map<string, WordTrie<Value>> | null;
}

/** Shared by all nodes where no phrase ends: most of them. */
const NONE: readonly never[] = [];

export function emptyTrie<Value>(): WordTrie<Value> {
  return { values: NONE, next: null };
}

/** Puts a phrase in, behind what the same words already stand for. */
export function addPhrase<Value>(trie: WordTrie<Value>, words: readonly string[], value: Value): void {
  let node = trie;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) node.next.set(word, (child = emptyTrie()));
    node = child;
  }
  node.values = node.values.length === 0 ? [value] : [...node.values, value];
}

/**
 * The phrases that begin at a word, shortest first, with how many words each has.
 *
 * @example phrasesAt(trie, ['un', 'command', 'said'], 0) // [[1, ['IGOUNO']], [2, ['UNC']]]
 */
export function phrasesAt<Value>(
  trie: WordTrie<Value>,
  words: readonly string[],
  at: number,
): readonly (readonly [length: number, values: readonly Value[]])[] {
  const found: [number, readonly Value[]][] = [];
  let node = trie.next?.get(words[at] ?? '');
  for (let length = 1; node; length++) {
    if (node.values.length > 0) found.push([length, node.values]);
    node = node.next?.get(words[at + length] ?? '');
  }
  return found;
}
