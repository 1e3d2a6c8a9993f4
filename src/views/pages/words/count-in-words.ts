const NUMBER = new Intl.NumberFormat('en');

/** The number and its noun, with a no-break space between them. @example countInWords(1200, 'story', 'stories') // '1,200\u00a0stories' */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(count)}\u00a0${count === 1 ? one : many}`;
}
