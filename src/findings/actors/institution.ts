import { isOneOf, parseTable } from '../../model/index.ts';
import type { Coded } from './known-actor.ts';
import { plainWords } from './plain-words.ts';

const OWNERS = ['home', 'named', 'chamber'] as const;
const FILE = 'register/institutions.tsv';

/** What the last words of a body's name tell: "police department". */
export interface Institution {
  /** What it is, as letters of CAMEO. */
  readonly sector: Coded;
  /**
   * Whose it is where its name does not tell: of the state that the article is about (`home`), unknown (`named`), or of the house of
   * parliament that the name begins with (`chamber`).
   */
  readonly owner: (typeof OWNERS)[number];
}

/**
 * Of `register/institutions.tsv`, by its words.
 *
 * @throws Error naming the line whose owner is unknown
 */
export function parseInstitutions(tsv: string): ReadonlyMap<string, Institution> {
  return new Map(
    parseTable(tsv).map(({ line, cells: [words = '', code = '', owner = ''] }) => {
      if (!isOneOf(OWNERS, owner)) throw new Error(`${FILE}, line ${line}: "${owner}" is no owner`);
      return [
        plainWords(words).join(' '),
        { sector: { code, source: { file: FILE, line, entry: words } }, owner },
      ];
    }),
  );
}
