import { analyse } from '../src/analysis/index.ts';
import { loadTools } from '../src/engine.ts';
import { find } from '../src/findings/index.ts';
import {
  eventsOf,
  statementsOf,
  type Analysis,
  type Article,
  type EventMention,
  type Finding,
  type Statement,
} from '../src/model/index.ts';
import { spansOfLines } from '../training/spans-of-lines.ts';
import { toPlainArticle } from './plain-article.ts';

export const { reader, findings: knowledge } = await loadTools();
export const lexicon = knowledge.statements;

/** Prose as an article of body paragraphs, one a line. */
function toArticle(prose: string): Article {
  return toPlainArticle('prose.txt', prose, null, spansOfLines(prose));
}

export function analyseProse(prose: string): Analysis {
  return analyse(toArticle(prose), reader);
}

export function findingsIn(prose: string): readonly Finding[] {
  const article = toArticle(prose);
  return find(article, analyse(article, reader), knowledge);
}

export function statementsIn(prose: string): readonly Statement[] {
  return statementsOf(findingsIn(prose));
}

export function eventsIn(prose: string): readonly EventMention[] {
  return eventsOf(findingsIn(prose));
}
