const PAGE = 50;
const LONGEST_PAGE = 1000;

function between(least: number, value: number | undefined, most: number, otherwise: number): number {
  if (value === undefined || Number.isNaN(value)) return otherwise;
  return Math.trunc(Math.min(Math.max(value, least), most));
}

/** Which part of a list is asked for: whole numbers within reason, whatever was given. */
export function pageAskedFor(
  question: { readonly offset?: number; readonly limit?: number },
  longest = LONGEST_PAGE,
): { readonly offset: number; readonly limit: number } {
  return {
    offset: between(0, question.offset, Number.MAX_SAFE_INTEGER, 0),
    limit: between(1, question.limit, longest, PAGE),
  };
}
