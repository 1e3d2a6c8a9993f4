import { isAnalysed, partsOf, spanOfPart, type Analysis, type Article } from '../model/index.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import { tellLanguage } from './language.ts';
import { tellWhoIsWho } from './coreference/tell-who-is-who.ts';
import { findNames } from './names/find-names.ts';
import type { Reader } from './reader.ts';
import { findQuotations } from './sentences/find-quotations.ts';
import { statesOf } from './states-of.ts';
import { fillTokenTable } from './token-table.ts';

const MADE_BY = 'reader@3';

/**
 * Reads an article's English: sentences, tokens, quotations, attributions, names and who they are. Furniture is not read. An article in
 * another language gets its language and nothing else.
 *
 * @example analyse(article, reader).entities[0]?.name // 'Lloyd Austin'
 */
export function analyse(article: Article, reader: Reader): Analysis {
  const prose = partsOf(article, 'headline', 'body', 'caption').map(spanOfPart);
  const language = tellLanguage(prose.map((span) => article.text.slice(...span)).join('\n'));
  const read = isAnalysed({ language }) ? prose : [];
  const { labels, states, ...table } = fillTokenTable(article.text, read, reader);
  const bare: Analysis = {
    kind: 'analysis',
    language,
    ...table,
    quotationSpans: Uint32Array.from(findQuotations(article.text, read).flat()),
    attributions: [],
    names: [],
    entities: [],
    madeBy: MADE_BY,
  };
  const named = findNames(article.text, bare, labels, reader.names);
  const attributions = findAttributions(
    bare,
    statesOf(article.text, bare, states, reader),
    read,
    reader.attributions,
  );
  return { ...bare, attributions, ...tellWhoIsWho(article.text, bare, named, reader.coreference, states) };
}
