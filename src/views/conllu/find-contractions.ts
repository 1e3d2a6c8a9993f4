import { tagOf, tokenSpanOf, type Analysis, type TokenRange } from '../../model/index.ts';

const ENDS_WITH_LETTER = /[\p{L}\p{M}]$/u;

/** Whether a token is written together with the one before, as "n’t" is with "did", "’s" with "Lind" and "not" with "can". */
function isWrittenTogether(analysis: Analysis, text: string, token: number): boolean {
  const [start, end] = tokenSpanOf(analysis, token);
  const before = tokenSpanOf(analysis, token - 1);
  if (before[1] !== start || tagOf(analysis, token) === 'PUNCT') return false;
  const opening = text.slice(start, Math.min(end, start + 2));
  if (/^['’]/u.test(opening)) return tagOf(analysis, token - 1) !== 'PUNCT';
  return /^\p{L}/u.test(opening) && ENDS_WITH_LETTER.test(text.slice(...before));
}

/**
 * The tokens that are one word on paper: multiword tokens, https://universaldependencies.org/u/overview/tokenization.html
 *
 * @example findContractions(analysis, 'They didn’t.', { first: 0, last: 3 }) // [{ first: 1, last: 2 }]
 */
export function findContractions(
  analysis: Analysis,
  text: string,
  { first, last }: TokenRange,
): readonly TokenRange[] {
  const contractions: TokenRange[] = [];
  for (let token = first + 1; token <= last; token++) {
    if (!isWrittenTogether(analysis, text, token)) continue;
    const open = contractions.at(-1);
    if (open?.last === token - 1) contractions[contractions.length - 1] = { first: open.first, last: token };
    else contractions.push({ first: token - 1, last: token });
  }
  return contractions;
}
