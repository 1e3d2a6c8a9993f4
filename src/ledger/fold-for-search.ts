/**
 * Words as they are compared in a search: without regard to case or to how accents were typed.
 *
 * @example foldForSearch('ÉLYSÉE') // 'élysée'
 */
export function foldForSearch(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}
