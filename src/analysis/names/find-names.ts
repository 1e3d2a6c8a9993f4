import { tokenSpanOf, type Analysis } from '../../model/index.ts';
import { agreeOnKinds } from './agree-on-kinds.ts';
import { findDatedEvents } from './find-dated-events.ts';
import { findDocuments } from './find-documents.ts';
import { findRepeatedNames } from './find-repeated-names.ts';
import { findWeapons } from './find-weapons.ts';
import { matchRegister } from './match-register.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NamedMention } from './named-mention.ts';
import { inOrder, type NameRun } from './name-run.ts';
import { toNameScene } from './name-scene.ts';
import { readLabelRuns } from './read-label-runs.ts';
import { tieTitles } from './tie-titles.ts';
import { trimTitles } from './trim-titles.ts';

/**
 * The names of an article, in the order of its text: what `labels` mark (an index into `NAME_LABELS` a token), as the register and
 * the rest of the article know it, with the titles that introduce persons. Names may stand inside names: a state in a role,
 * a body in a resolution.
 *
 * @example findNames(text, analysis, labels, lexicon)[1] // { words: ['Lloyd', 'Austin'], kind: 'person', title: { first: 0, last: 2 }, … }
 */
export function findNames(
  text: string,
  analysis: Analysis,
  labels: Uint8Array,
  lexicon: NameLexicon,
): readonly NamedMention[] {
  const scene = toNameScene(text, analysis, lexicon);
  const marked = trimTitles(readLabelRuns(labels, scene.sentences), scene);
  const agreed = findDatedEvents(agreeOnKinds(matchRegister(marked, scene), scene), scene);
  const runs = findWeapons(findRepeatedNames(agreed, scene), scene);
  const { titles, lone } = tieTitles(runs, scene);
  const titleOf = new Map([...titles].map(([at, title]) => [runs[at], title]));
  const all: readonly NameRun[] = inOrder([...findDocuments(runs, scene), ...lone]);
  return all.map((run) => ({
    ...run,
    span: [tokenSpanOf(analysis, run.first)[0], tokenSpanOf(analysis, run.last)[1]],
    words: scene.words.slice(run.first, run.last + 1),
    title: titleOf.get(run) ?? null,
  }));
}
