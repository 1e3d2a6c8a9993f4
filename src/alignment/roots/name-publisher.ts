import type { Article } from '../../model/index.ts';
import { bareNameOf, lettersOf, type OutletLexicon } from './parse-outlets.ts';

/** What a web address has around a name. */
const AROUND_NAME = /^www\.|\.(?:com|org|net|news|co\.\w\w|\w\w)$/gu;

/**
 * The name of an article's publisher as the register has it, of a web address too; as the article has it where the register does not
 * know it. Null where nobody knows who published it.
 *
 * @example namePublisher({ publisher: 'thehill.com' }, outlets) // 'The Hill'
 */
export function namePublisher(
  { publisher }: Pick<Article, 'publisher'>,
  { outletByName, outletByLetters }: OutletLexicon,
): string | null {
  if (publisher === null) return null;
  const name = bareNameOf(publisher);
  const outlet = outletByName.get(name) ?? outletByLetters.get(lettersOf(name.replace(AROUND_NAME, '')));
  return outlet?.name ?? publisher;
}
