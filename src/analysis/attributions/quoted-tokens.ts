import type { Analysis } from '../../model/index.ts';

/** For each token, 1 where it stands in a quotation; both are in order of the text. */
export function quotedTokens({
  tokenSpans,
  quotationSpans,
}: Pick<Analysis, 'tokenSpans' | 'quotationSpans'>): Uint8Array {
  const quoted = new Uint8Array(tokenSpans.length / 2);
  let quotation = 0;
  for (let token = 0; token < quoted.length; token++) {
    const start = tokenSpans[2 * token] ?? 0;
    while ((quotationSpans[quotation + 1] ?? Infinity) <= start) quotation += 2;
    if ((quotationSpans[quotation] ?? Infinity) <= start) quoted[token] = 1;
  }
  return quoted;
}
