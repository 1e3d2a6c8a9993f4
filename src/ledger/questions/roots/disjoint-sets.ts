/** Sets of names that grow together; each name begins as a set of its own. */
export interface DisjointSets {
  readonly join: (a: string, b: string) => void;
  /** A name that is the same for all of its set. */
  readonly find: (name: string) => string;
}

/** Union-find with halved paths: Tarjan and van Leeuwen, "Worst-case analysis of set union algorithms", 1984. */
export function disjointSets(): DisjointSets {
  const parents = new Map<string, string>();
  function find(name: string): string {
    let at = name;
    for (;;) {
      const parent = parents.get(at) ?? at;
      if (parent === at) return at;
      const grandparent = parents.get(parent) ?? parent;
      parents.set(at, grandparent);
      at = grandparent;
    }
  }
  return { find, join: (a, b) => void parents.set(find(a), find(b)) };
}
