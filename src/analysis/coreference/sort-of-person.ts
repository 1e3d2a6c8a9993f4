import { sliceOf, tokenSpanOf, type Analysis } from '../../model/index.ts';
import type { NamedMention } from '../names/named-mention.ts';
import type { CoreferenceLexicon, Sort } from './coreference-lexicon.ts';

const MAN = /^(?:Mr\.?|Sir|King|Prince|Lord|Father|Pope)$/u;
const WOMAN = /^(?:Mrs\.?|Ms\.?|Miss|Queen|Princess|Lady|Dame|Sister)$/u;

/** Whether a person named is a man or a woman, by the title before the name, the title's own word or the given name. */
export function sortOfPerson(
  text: string,
  analysis: Analysis,
  name: NamedMention,
  lexicon: CoreferenceLexicon,
): Sort {
  const titleWord = name.first > 0 ? sliceOf(text, tokenSpanOf(analysis, name.first - 1)) : '';
  const [given = ''] = name.words;
  for (const word of [titleWord, given]) {
    if (MAN.test(word)) return 'man';
    if (WOMAN.test(word)) return 'woman';
  }
  const byTitle = name.title ? lexicon.nouns.get(titleWord.toLowerCase()) : undefined;
  if (byTitle === 'man' || byTitle === 'woman') return byTitle;
  return lexicon.givenNames.get(given) ?? 'person';
}
