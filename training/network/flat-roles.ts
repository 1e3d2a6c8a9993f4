import type { MarkedSpans } from './read-attributions.ts';

/** What a word is in whatever attribution: `B-` where its speaker, cue or content begins, `I-` inside it, `O` outside. */
export const FLAT_ROLES = [
  'O',
  'B-speaker',
  'I-speaker',
  'B-cue',
  'I-cue',
  'B-content',
  'I-content',
] as const;
export type FlatRole = (typeof FLAT_ROLES)[number];

/** The role of each token; of stretches that overlap, the one that begins later is told. */
export function toFlatRoles(
  tokenSpans: ArrayLike<number>,
  marked: readonly MarkedSpans[],
): readonly FlatRole[] {
  const stretches = marked
    .flatMap((spans) =>
      (['speaker', 'cue', 'content'] as const).flatMap((role) =>
        spans[role].map(([start, end]) => ({ start, end, role })),
      ),
    )
    .sort((a, b) => a.start - b.start);
  const roles: FlatRole[] = [];
  let next = 0;
  let open: (typeof stretches)[number] | undefined;
  let begun: typeof open;
  for (let token = 0; 2 * token < tokenSpans.length; token++) {
    const [start = 0, end = 0] = [tokenSpans[2 * token], tokenSpans[2 * token + 1]];
    for (let each = stretches[next]; each !== undefined && each.start < end; each = stretches[++next])
      open = each;
    const isInside = open !== undefined && open.end > start;
    roles.push(isInside && open ? `${open === begun ? 'I' : 'B'}-${open.role}` : 'O');
    if (isInside) begun = open;
  }
  return roles;
}
