/** Most names need no folding; telling so is quick, and there are thousands. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;
const ARTICLE = 'the ';

/**
 * What a name is looked up by: neither capitals, dots, accents, hyphens nor a leading "the" make it another.
 *
 * @example nameKey('The U.S.') // 'us'
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  const folded = PLAIN.test(lower) ? lower : fold(lower);
  return folded.startsWith(ARTICLE) ? folded.slice(ARTICLE.length) : folded;
}

function fold(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
