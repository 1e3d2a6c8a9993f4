/**
 * The spanning tree of greatest sum away from node 0, by Edmonds's algorithm (1967) as Tarjan (1977) orders it for a dense graph: a
 * path is grown against the edges, and a circle on it is contracted into one node at once. Time and memory grow with the square of
 * the nodes. `scores[dependent * nodes + head]` is used up.
 */
export function growTree(scores: Float64Array, nodes: number): Int32Array {
  const edges = Int32Array.from({ length: nodes * nodes }, (_, i) => i);
  const isAlive = new Uint8Array(nodes).fill(1);
  const state = new Uint8Array(nodes); // 0 not reached, 1 on the path, 2 tied to the root
  const best = new Float64Array(nodes);
  // A contracted node lives on in the slot of one of its members, under an id of its own.
  const idOf = Int32Array.from({ length: nodes }, (_, i) => i);
  const parent = new Int32Array(2 * nodes).fill(-1);
  const entering = new Int32Array(2 * nodes);
  let ids = nodes;
  state[0] = 2;

  for (let start = 1; start < nodes; start++) {
    if (isAlive[start] === 0 || state[start] !== 0) continue;
    const path = [start];
    state[start] = 1;
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const from = bestInto(top);
      if (state[from] === 2) {
        for (const slot of path) state[slot] = 2;
        break;
      }
      if (state[from] === 1) contract(path.splice(path.indexOf(from)), from);
      state[from] = 1;
      path.push(from);
    }
  }
  for (let id = ids - 1; id >= nodes; id--) {
    const edge = entering[id] ?? 0;
    let member = Math.floor(edge / nodes);
    while (parent[member] !== id) member = parent[member] ?? 0;
    entering[member] = edge;
  }
  return Int32Array.from({ length: nodes }, (_, node) => (node === 0 ? -1 : (entering[node] ?? 0) % nodes));

  function bestInto(slot: number): number {
    let from = 0;
    best[slot] = -Infinity;
    for (let head = 0; head < nodes; head++) {
      const score = scores[slot * nodes + head] ?? 0;
      if (isAlive[head] === 0 || head === slot || score <= (best[slot] ?? 0)) continue;
      best[slot] = score;
      from = head;
    }
    entering[idOf[slot] ?? 0] = edges[slot * nodes + from] ?? 0;
    return from;
  }

  /** Makes one node of a circle; an edge into it costs what it takes the place of. */
  function contract(circle: readonly number[], slot: number): void {
    for (const member of circle) {
      isAlive[member] = 0;
      parent[idOf[member] ?? 0] = ids;
    }
    for (let other = 0; other < nodes; other++) {
      if (isAlive[other] === 0) continue;
      keepBest(slot * nodes + other, circle, (member) => member * nodes + other, best);
      keepBest(other * nodes + slot, circle, (member) => other * nodes + member);
    }
    isAlive[slot] = 1;
    idOf[slot] = ids++;
  }

  function keepBest(
    place: number,
    circle: readonly number[],
    placeOf: (member: number) => number,
    cost?: Float64Array,
  ): void {
    let [gain, edge] = [-Infinity, 0];
    for (const member of circle) {
      const score = (scores[placeOf(member)] ?? 0) - (cost?.[member] ?? 0);
      if (score < gain) continue;
      [gain, edge] = [score, edges[placeOf(member)] ?? 0];
    }
    scores[place] = gain;
    edges[place] = edge;
  }
}
