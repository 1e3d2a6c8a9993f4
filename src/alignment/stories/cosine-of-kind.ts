import type { Sketch } from '../../model/index.ts';

/** The cosine of two articles' terms of one kind, a bit of `TERM_KINDS`; undefined where one article has none. */
export function cosineOfKind(a: Sketch, b: Sketch, kind: number): number | undefined {
  let shared = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const left = a.terms[i] ?? 0;
    const right = b.terms[j] ?? 0;
    if (left === right && (a.termKinds[i] ?? 0) & (b.termKinds[j] ?? 0) & kind)
      shared += (a.termWeights[i] ?? 0) * (b.termWeights[j] ?? 0);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const lengths = lengthOfKind(a, kind) * lengthOfKind(b, kind);
  return lengths === 0 ? undefined : shared / lengths;
}

function lengthOfKind({ termWeights, termKinds }: Sketch, kind: number): number {
  let square = 0;
  for (let i = 0; i < termWeights.length; i++)
    if ((termKinds[i] ?? 0) & kind) square += (termWeights[i] ?? 0) ** 2;
  return Math.sqrt(square);
}
