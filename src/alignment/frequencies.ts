/** In how many articles of a background collection each word stands. */
export interface Frequencies {
  readonly articles: number;
  /** Lower-case word → number of articles; words of very few articles are left out. */
  readonly countByWord: ReadonlyMap<string, number>;
}

/** What `weights/document-frequencies.json` holds: words parted by spaces, filed under their rounded count. */
export interface FrequencyTable {
  readonly articles: number;
  readonly words: Readonly<Record<string, string>>;
}

function isFrequencyTable(value: unknown): value is FrequencyTable {
  if (typeof value !== 'object' || value === null || !('articles' in value) || !('words' in value))
    return false;
  const { articles, words } = value;
  if (typeof articles !== 'number' || !(articles > 0) || typeof words !== 'object' || words === null)
    return false;
  return Object.entries(words).every(([count, list]) => Number(count) >= 1 && typeof list === 'string');
}

/**
 * Reads the background table. Throws a SyntaxError for what is not one.
 *
 * @example parseFrequencies('{"articles":9,"words":{"4":"said talks"}}').countByWord.get('talks') // 4
 */
export function parseFrequencies(json: string): Frequencies {
  const table: unknown = JSON.parse(json);
  if (!isFrequencyTable(table)) throw new SyntaxError('not a table of document frequencies');
  const countByWord = new Map<string, number>();
  for (const [count, list] of Object.entries(table.words))
    for (const word of list.split(' ')) countByWord.set(word, Number(count));
  return { articles: table.articles, countByWord };
}

/**
 * How much a word tells, in nats: the logarithm of its inverse document frequency (Spärck Jones, 1972). A word
 * that the background does not know counts as if one article had it.
 */
export function rarityOf({ articles, countByWord }: Frequencies, word: string): number {
  return Math.log((articles + 1) / (countByWord.get(word) ?? 1));
}
