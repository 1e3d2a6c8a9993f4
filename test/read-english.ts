import { analyse } from '../src/analysis/index.ts';
import { loadTools } from '../src/engine.ts';
import { find } from '../src/findings/index.ts';
import type { Analysis, Article, Statement } from '../src/model/index.ts';
import { spansOfLines } from '../training/spans-of-lines.ts';
import { toPlainArticle } from './plain-article.ts';

export const { reader, statements: lexicon } = await loadTools();

/** Prose as an article of body paragraphs, one a line. */
function toArticle(prose: string): Article {
  return toPlainArticle('prose.txt', prose, null, spansOfLines(prose));
}

export function analyseProse(prose: string): Analysis {
  return analyse(toArticle(prose), reader);
}

export function statementsIn(prose: string): readonly Statement[] {
  const article = toArticle(prose);
  return find(article, analyse(article, reader), lexicon);
}
