import type { AcrossAnswer, Affair, Claim, Story } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { isDisputed, isTold, tellingsOf } from './claim-report.ts';
import { recallClaim, recallConflict, recallCopy, type Memories } from './recall-reports.ts';
import { renderSection } from './render-section.ts';
import { renderClaimSection, renderConflictSection, renderCopySection } from './sections-across.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** More tellings than any claim has. */
const NOTABLE = 1e6;

/**
 * What holds across the articles read: affairs of more than one story, stories of more than one article, copies, claims that are made
 * more than once, denied or changed, and conflicts. Of one article alone there are only those with the register.
 */
export function renderAcross(across: AcrossAnswer, memories: Memories, sheet: Sheet): string {
  const claims = across.claims.filter(isTold);
  const conflicts = renderConflictSection(
    across.conflicts.map((conflict) => recallConflict(conflict, memories)),
    sheet,
  );
  if (memories.size === 1) {
    const alone = sheet.paint(
      'dim',
      wrapIndented('One article: there is none to compare it with.', sheet.width, 0),
    );
    return across.conflicts.length === 0 ? alone : `${conflicts}\n\n${alone}`;
  }
  const affairs = across.affairs.filter(({ stories }) => stories.length > 1);
  const stories = across.stories.filter(({ articles }) => articles.length > 1);
  const storyById = new Map(across.stories.map((story) => [story.id, story]));
  return [
    sheet.paint('bold', `Across ${countInWords(memories.size, 'article')}`),
    renderSection(
      countInWords(affairs.length, 'affair of more than one story', 'affairs of more than one story'),
      affairs,
      (affair) => renderAffair(affair, storyById, memories, sheet),
      sheet,
    ),
    renderSection(
      countInWords(stories.length, 'story with more than one article', 'stories with more than one article'),
      stories,
      (story) => renderStory(story, memories, sheet),
      sheet,
    ),
    renderCopySection(across.copies, (copy) => recallCopy(copy, memories), sheet),
    renderClaimSection(
      countInWords(
        claims.length,
        'claim made more than once, denied or changed',
        'claims made more than once, denied or changed',
      ),
      [...claims].sort((a, b) => weightOf(b) - weightOf(a)),
      (claim) => recallClaim(claim, memories),
      sheet,
    ),
    conflicts,
  ].join('\n\n');
}

/** What a reader wants to see first: what is disputed or has independent roots, and of that what is told most. */
function weightOf(claim: Claim): number {
  const isNotable = isDisputed(claim) || claim.independence === 'established';
  return tellingsOf(claim).length + (isNotable ? NOTABLE : 0);
}

function labelOfStory({ articles }: Story, memories: Memories): string {
  const known = articles.flatMap((id) => memories.get(id) ?? []);
  return toPlainText(known[0]?.label ?? '');
}

function renderAffair(
  { stories }: Affair,
  storyById: ReadonlyMap<Story['id'], Story>,
  memories: Memories,
  { width }: Sheet,
): string {
  const told = stories.flatMap((id) => storyById.get(id) ?? []);
  const articles = told.reduce((sum, story) => sum + story.articles.length, 0);
  const counts = `${countInWords(told.length, 'story', 'stories')}, ${countInWords(articles, 'article')}`;
  return [
    wrapIndented(counts, width, 2, 2),
    ...told.map((story) => wrapIndented(labelOfStory(story, memories), width, 4, 2)),
  ].join('\n');
}

function renderStory(story: Story, memories: Memories, { width }: Sheet): string {
  const known = story.articles.flatMap((id) => memories.get(id) ?? []);
  return [
    wrapIndented(labelOfStory(story, memories), width, 2),
    ...known.map(({ origin }) => wrapIndented(toPlainText(origin), width, 4, 2)),
  ].join('\n');
}
