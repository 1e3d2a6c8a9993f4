/** Words of an article between quotation marks, unless they bring their own. @example quoteWords('“No,” he said') // '“No,” he said' */
export function quoteWords(words: string): string {
  return /^["“]/u.test(words) ? words : `“${words}”`;
}
