/** What to do at each node of a tree. `enter` returns false for a node whose inside is of no interest. */
export interface Visitor {
  readonly enter: (node: Node, depth: number) => boolean;
  readonly leave?: (node: Node) => void;
}

/** Visits a node and all inside it in the order of the text. It does not recurse, so that no depth of nesting overflows. */
export function walkTree(root: Node, { enter, leave }: Visitor): void {
  let node = root;
  let depth = 0;
  for (;;) {
    const inside = enter(node, depth) ? node.firstChild : null;
    if (inside) {
      node = inside;
      depth++;
      continue;
    }
    leave?.(node);
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return;
      node = node.parentNode;
      depth--;
      leave?.(node);
    }
    if (node === root || !node.nextSibling) return;
    node = node.nextSibling;
  }
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): boolean {
  return node.nodeType === 3;
}
