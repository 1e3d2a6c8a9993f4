/**
 * The text on one line, cut at a word where one ends near.
 *
 * @example shorten('The minister denied it all', 14) // 'The minister…'
 */
export function shorten(text: string, longest: number): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest && text.length <= 4 * longest) return line;
  const cut = line.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).toWellFormed().replace(/\uFFFD$/, '')}…`;
}
