/** Whether a name is made of initials: "UNC", "U.N.", "DoD". */
export function isAcronym(words: readonly string[]): boolean {
  const [word = ''] = words;
  return words.length === 1 && /^(?:\p{Lu}\.){2,}$|^\p{Lu}\p{L}{0,6}\p{Lu}s?$/u.test(word);
}

/**
 * The initials of a name, its capitalised words and the acronyms in it.
 *
 * @example acronymOf(['UN', 'Command']) // 'UNC'
 */
export function acronymOf(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll('.', ''))
    .map((word) => (isAcronym([word]) ? word : /^\p{Lu}/u.test(word) ? word.slice(0, 1) : ''))
    .join('');
}
