import type { TableRow } from '../../../model/index.ts';

/** Score from conflict −10 to cooperation +10 by CAMEO code. */
export type GoldsteinScale = ReadonlyMap<string, number>;

/**
 * Reads `lexicon/goldstein.tsv`: the conflict-cooperation scale of Goldstein 1992 as published for CAMEO's codes.
 *
 * @throws Error naming file, line and field of what is no code or no score
 */
export function parseGoldsteinScale(rows: readonly TableRow[], file: string): GoldsteinScale {
  return new Map(
    rows.map(({ line, cells }) => {
      const [code = '', cell = ''] = cells;
      const score = Number(cell);
      if (!/^\d{2,4}$/u.test(code)) throw new Error(`${file}, line ${line}, code: cannot read "${code}"`);
      if (cell === '' || !(Math.abs(score) <= 10))
        throw new Error(`${file}, line ${line}, score: cannot read "${cell}"`);
      return [code, score];
    }),
  );
}

/**
 * The score of a code or, where the scale has none, of the code it belongs to; null for what is no code.
 *
 * @example goldsteinOf(scale, '1121') // -2
 */
export function goldsteinOf(scale: GoldsteinScale, code: string): number | null {
  for (let length = code.length; length >= 2; length--) {
    const score = scale.get(code.slice(0, length));
    if (score !== undefined) return score;
  }
  return null;
}
