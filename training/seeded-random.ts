/** Randomness that is the same at every run. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number;
  shuffled<Item>(items: readonly Item[]): readonly Item[];
}

/** mulberry32, by Tommy Ettinger: 32 bits of state, enough to shuffle with. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return {
    next,
    shuffled(items) {
      const order = [...items];
      for (let i = order.length - 1; i > 0; i--) {
        const at = Math.floor(next() * (i + 1));
        [order[i], order[at]] = [order[at] as (typeof order)[number], order[i] as (typeof order)[number]];
      }
      return order;
    },
  };
}
