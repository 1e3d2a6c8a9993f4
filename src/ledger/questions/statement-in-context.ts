import {
  toStatementRef,
  wordingOf,
  type Span,
  type Speaker,
  type StatementGist,
  type StatementId,
  type StatementInContext,
} from '../../model/index.ts';
import { speakerLabelOf } from '../speaker-label.ts';
import { toArticleSummary } from './article-lines.ts';
import { passageOf } from './passage-of.ts';
import type { RecalledArticle } from './recall-articles.ts';

const LONGEST_GIST = 160;
/** What is left of a character that was cut in two. */
const HALF = /[\ud800-\udbff]$/;

/** The beginning of some spans, for a gist shows no more, and content may be as long as its article. */
function beginningOf(spans: readonly Span[]): readonly Span[] {
  const [first] = spans;
  if (first === undefined || first[1] - first[0] <= 2 * LONGEST_GIST) return spans.slice(0, LONGEST_GIST);
  return [[first[0], first[0] + 2 * LONGEST_GIST]];
}

/** Null for a statement that the article does not have. */
export function toGist(
  { article, statements }: RecalledArticle,
  id: StatementId | null,
): StatementGist | null {
  const found = id === null ? undefined : statements.get(id);
  if (found === undefined) return null;
  const { statement, speaker } = found;
  const words = wordingOf(article.text, beginningOf(statement.content.spans));
  return {
    ref: toStatementRef(article.id, statement.id),
    speaker,
    words: words.length <= LONGEST_GIST ? words : `${words.slice(0, LONGEST_GIST - 1).replace(HALF, '')}…`,
  };
}

/** A statement of a recalled article with the passage that shows it, and those of its article that it has to do with. */
export function toStatementInContext(recalled: RecalledArticle, id: StatementId): StatementInContext {
  const { article, line, sentences, entities, statements, relatives } = recalled;
  const found = statements.get(id);
  if (!found) throw new RangeError(`${article.id} has no statement ${id}`);
  const { statement, speaker } = found;
  const labelOf = (each: Speaker | null): string | null => speakerLabelOf(each, article.text, entities);
  const gistsOf = (ids: readonly StatementId[] = []): readonly StatementGist[] =>
    ids.flatMap((each) => toGist(recalled, each) ?? []);
  return {
    ref: toStatementRef(article.id, id),
    statement,
    speaker,
    hops: statement.chain.map((hop) => labelOf(hop.speaker)),
    addressee: labelOf(statement.addressee),
    article: toArticleSummary(line),
    passage: passageOf(statement, article.text, sentences),
    denies: toGist(recalled, statement.denies),
    deniedBy: gistsOf(relatives.get(id)?.deniedBy),
    within: toGist(recalled, statement.within),
    holds: gistsOf(relatives.get(id)?.holds),
  };
}
