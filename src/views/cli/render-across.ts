import {
  NOT_ALIGNED_YET,
  NOT_LOOKED_FOR,
  splitStatementRef,
  type AcrossAnswer,
  type ArticleId,
  type Claim,
  type Copy,
} from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import type { ArticleMemory } from './article-memory.ts';
import { renderClaim, type ClaimReport, type ClaimStatement } from './render-claim.ts';
import { renderCopy, type CopyReport } from './render-copy.ts';
import { renderSection } from './render-section.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

type Memories = ReadonlyMap<ArticleId, ArticleMemory>;

/** What was not looked for, so that nobody reads its absence as "none". */
function renderNotLookedFor(sheet: Sheet): string {
  const names = [...NOT_LOOKED_FOR, ...NOT_ALIGNED_YET].join(', ');
  return sheet.paint('dim', wrapIndented(`Not looked for yet: ${names}.`, sheet.width, 0));
}

/**
 * What holds across the articles read: stories with more than one article, copies, claims made more than once. Of one
 * article alone there is nothing to say.
 */
export function renderAcross(across: AcrossAnswer, memories: Memories, sheet: Sheet): string {
  if (memories.size === 1 && across.claims.length === 0) return renderNotLookedFor(sheet);
  const stories = across.stories.filter(({ articles }) => articles.length > 1);
  const claims = across.claims.filter(({ affirmed, denied }) => affirmed.length + denied.length > 1);
  return [
    sheet.paint('bold', `Across ${countInWords(memories.size, 'article')}`),
    renderSection(
      countInWords(stories.length, 'story with more than one article', 'stories with more than one article'),
      stories.map(({ articles }) => renderStory(articles, memories, sheet)),
      sheet,
    ),
    renderSection(
      countInWords(across.copies.length, 'copy', 'copies'),
      across.copies.map((copy) => renderCopy(toCopyReport(copy, memories), sheet)),
      sheet,
    ),
    renderSection(
      countInWords(claims.length, 'claim made more than once', 'claims made more than once'),
      claims.map((claim) => renderClaim(toClaimReport(claim, memories), sheet)),
      sheet,
    ),
    renderNotLookedFor(sheet),
  ].join('\n\n');
}

function renderStory(articles: readonly ArticleId[], memories: Memories, { width }: Sheet): string {
  const known = articles.flatMap((id) => memories.get(id) ?? []);
  return [
    wrapIndented(toPlainText(known[0]?.label ?? ''), width, 2),
    ...known.map(({ origin }) => wrapIndented(toPlainText(origin), width, 4, 2)),
  ].join('\n');
}

/** The later of the two articles remembers the words. */
function toCopyReport(copy: Copy, memories: Memories): CopyReport {
  const [from, to] = [memories.get(copy.from), memories.get(copy.to)];
  const words = to?.passagesByArticle.get(copy.from) ?? from?.passagesByArticle.get(copy.to) ?? [];
  return {
    copy,
    from: from?.origin ?? copy.from,
    to: to?.origin ?? copy.to,
    wordings: words.map((each) => [each]),
  };
}

function toClaimReport(claim: Claim, memories: Memories): ClaimReport {
  const statements = [...claim.affirmed, ...claim.denied].flatMap((ref): readonly ClaimStatement[] => {
    const halves = splitStatementRef(ref);
    const memory = halves && memories.get(halves.article);
    const said = halves && memory?.claimed.get(halves.statement);
    return memory && said ? [{ ref, ...said, origin: memory.origin }] : [];
  });
  return { claim, statements };
}
