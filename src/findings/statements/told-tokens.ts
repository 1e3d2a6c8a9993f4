import type { Attribution } from '../../model/index.ts';

/** For each token, 1 where it belongs to an attribution. */
export function toldTokens(
  count: number,
  attributions: readonly Pick<Attribution, 'speaker' | 'cue' | 'content'>[],
): Uint8Array {
  const told = new Uint8Array(count);
  for (const { speaker, cue, content } of attributions)
    for (const { first, last } of [cue, ...content, ...(speaker ? [speaker] : [])])
      told.fill(1, first, last + 1);
  return told;
}

/** For each token, 1 where it belongs to a cue. */
export function cueTokens(count: number, attributions: readonly Pick<Attribution, 'cue'>[]): Uint8Array {
  return toldTokens(
    count,
    attributions.map(({ cue }) => ({ speaker: null, cue, content: [] })),
  );
}
