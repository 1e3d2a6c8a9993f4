import type { Claim, ClaimInContext, StatementInContext } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { shorten } from '../pages/words/shorten.ts';
import { originInWords } from './article-in-words.ts';
import { wordsOfFound } from './render-found.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

const SHOWN_STATEMENTS = 8;
export const LONGEST_CLAIM = 240;

/** A statement of a claim in one line. */
export interface ClaimStatement {
  readonly ref: string;
  readonly speaker: string;
  readonly origin: string;
  readonly words: string;
}

/** A claim as a reader sees it. */
export interface ClaimReport {
  readonly claim: Claim;
  readonly statements: readonly ClaimStatement[];
}

/** What the ledger answers of a claim, as a report. */
export function toClaimReport({ claim, statements }: ClaimInContext): ClaimReport {
  return { claim, statements: statements.map(toClaimStatement) };
}

function toClaimStatement(found: StatementInContext): ClaimStatement {
  const { ref, speaker, article } = found;
  return {
    ref,
    speaker: speaker ?? 'nobody named',
    origin: originInWords(article),
    words: wordsOfFound(found),
  };
}

/** The thing said, who affirmed and who denied it, and that its independence is not established. */
export function renderClaim({ claim, statements }: ClaimReport, { width, paint }: Sheet): string {
  const byRef = new Map(statements.map((statement) => [statement.ref, statement]));
  const among = (refs: readonly string[]): readonly ClaimStatement[] =>
    refs.flatMap((ref) => byRef.get(ref) ?? []);
  const affirmed = among(claim.affirmed);
  const denied = among(claim.denied);
  const line = (text: string, indent = 4): string =>
    wrapIndented(toPlainText(text), width, indent, indent === 2 ? 0 : 2);
  const side = (verb: string, of: readonly ClaimStatement[]): readonly string[] => [
    ...of.slice(0, SHOWN_STATEMENTS).map(({ speaker, origin }) => line(`${verb} by ${speaker} in ${origin}`)),
    ...(of.length > SHOWN_STATEMENTS
      ? [line(`and ${countInWords(of.length - SHOWN_STATEMENTS, 'more statement')}`)]
      : []),
  ];
  const words = (affirmed[0] ?? denied[0])?.words ?? '';
  return [
    line(shorten(words, LONGEST_CLAIM), 2),
    ...side('said', affirmed),
    ...side('denied', denied),
    ...(denied.length === 0 ? [paint('dim', line('no denial found'))] : []),
    paint('dim', line(`independence ${claim.independence}`)),
  ].join('\n');
}
