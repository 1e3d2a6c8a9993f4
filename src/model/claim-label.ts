/** Fewer words seldom say who did what. */
const FEWEST_WORDS = 6;

function wordCountOf(wording: string): number {
  return wording.split(' ').length;
}

/**
 * What to call a claim: the shortest of the wordings that affirm it, but for those too short to tell who does what; on one line, without the
 * "that" which joins it to its cue.
 *
 * @example claimLabel(['that arms went from Syldavia to Borduria by rail in May', 'arms transfers']) // 'arms went from Syldavia to Borduria by rail in May'
 */
export function claimLabel(wordings: readonly string[]): string {
  const plain = wordings.map((wording) =>
    wording
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^that /u, ''),
  );
  const byLength = plain.toSorted((a, b) => wordCountOf(a) - wordCountOf(b));
  return byLength.find((wording) => wordCountOf(wording) >= FEWEST_WORDS) ?? byLength.at(-1) ?? '';
}
