import {
  labelOf,
  sliceOf,
  splitStatementRef,
  statementsOf,
  wordingOf,
  type ArticleId,
  type Entry,
  type StatementId,
} from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { originInWords } from './article-in-words.ts';
import { LONGEST_CLAIM } from './render-claim.ts';
import { LONGEST_WORDING, SHOWN_PASSAGES } from './render-copy.ts';
import { speakerInWords } from './speaker-in-words.ts';

/** What `read` remembers of an article, to speak of it when all are read: a few hundred bytes, for texts are let go. */
export interface ArticleMemory {
  readonly label: string;
  readonly origin: string;
  /** The words it shares with an earlier article, as they stand in it. */
  readonly passagesByArticle: ReadonlyMap<ArticleId, readonly string[]>;
  /** The statements of it that affirm or deny a claim. */
  readonly claimed: ReadonlyMap<StatementId, { readonly speaker: string; readonly words: string }>;
}

export function rememberArticle({ article, analysis, findings, alignments }: Entry): ArticleMemory {
  const passagesByArticle = new Map<ArticleId, readonly string[]>();
  const claimed = new Map<StatementId, { readonly speaker: string; readonly words: string }>();
  const statementById = new Map(statementsOf(findings).map((statement) => [statement.id, statement]));
  for (const alignment of alignments) {
    if (alignment.kind === 'copy') {
      const [own, other] =
        alignment.to === article.id ? (['to', 'from'] as const) : (['from', 'to'] as const);
      const passages = alignment.passages.slice(0, SHOWN_PASSAGES);
      const words = passages.map((passage) => keep(sliceOf(article.text, passage[own]), LONGEST_WORDING));
      passagesByArticle.set(alignment[other], words);
    } else if (alignment.kind === 'claim-membership') {
      const ref = splitStatementRef(alignment.statement);
      const statement = ref?.article === article.id ? statementById.get(ref.statement) : undefined;
      if (statement === undefined) continue;
      claimed.set(statement.id, {
        speaker: keep(speakerInWords(statement.speaker, analysis.entities, article.text), LONGEST_CLAIM),
        words: keep(wordingOf(article.text, statement.content.spans), LONGEST_CLAIM),
      });
    }
  }
  const label = keep(labelOf(article), LONGEST_CLAIM);
  return { label, origin: keep(originInWords(article), LONGEST_CLAIM), passagesByArticle, claimed };
}

/** A short copy of its own: a slice of a string would hold on to the whole text. */
function keep(words: string, longest: number): string {
  return Buffer.from(shorten(words, longest)).toString();
}
