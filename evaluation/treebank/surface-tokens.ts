import type { ConlluSentence } from '../../training/parse-conllu.ts';

/** A token as it stands on paper, and the words that it is: one, or the several of a multiword token. */
export interface SurfaceToken {
  /** Ten columns. */
  readonly row: readonly string[];
  readonly words: readonly (readonly string[])[];
}

export function surfaceTokensOf({ words, contractions }: ConlluSentence): readonly SurfaceToken[] {
  const contractionByFirst = new Map(
    contractions.map((row) => {
      const [first = 0, last = 0] = (row[0] ?? '').split('-').map(Number);
      return [first, { row, last }];
    }),
  );
  const tokens: SurfaceToken[] = [];
  for (let i = 0; i < words.length;) {
    const contraction = contractionByFirst.get(i + 1);
    const end = Math.max(i + 1, contraction?.last ?? 0);
    tokens.push({ row: contraction?.row ?? words[i] ?? [], words: words.slice(i, end) });
    i = end;
  }
  return tokens;
}

/** Whether white space follows it. */
export function isSpaced({ row }: SurfaceToken): boolean {
  return row[9]?.split('|').includes('SpaceAfter=No') !== true;
}
