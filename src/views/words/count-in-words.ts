const NUMBER = new Intl.NumberFormat('en');

/** The number and its noun, with a plain space that a search in the output finds. @example countInWords(1200, 'article') // '1,200 articles' */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}
