/** Which things of a list are shown: `total` in all, of which `shown` after the first `offset`. */
interface Page {
  readonly offset: number;
  readonly shown: number;
  readonly total: number;
}

/**
 * Which part of a list a page is, and how to go on.
 *
 * @example pageInWords('stories', { offset: 0, shown: 3, total: 8 }) // 'Stories 1 to 3 of 8; go on with "hearsay stories --offset 3".'
 */
export function pageInWords(things: string, { offset, shown, total }: Page): string {
  if (shown === 0) return `No ${things}${offset > 0 ? ' from there on' : ''}.`;
  const end = offset + shown;
  const next = end < total ? `; go on with "hearsay ${things} --offset ${end}"` : '';
  return `${things.charAt(0).toUpperCase()}${things.slice(1)} ${offset + 1} to ${end} of ${total}${next}.`;
}
