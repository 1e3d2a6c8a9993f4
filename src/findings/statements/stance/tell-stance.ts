import { tagOf, type CueKind, type Stance } from '../../../model/index.ts';
import type { FoundStatement } from '../found-statement.ts';
import { matchCueEntry } from '../kind/match-cue-entry.ts';
import type { Scene } from '../../scene.ts';
import { topsOf } from '../tenor/find-main-claim.ts';
import { isNegatedCue } from './is-negated-cue.ts';
import { isQuestion } from './is-question.ts';
import { isThreat } from './is-threat.ts';
import type { StanceLexicon } from './stance-lexicon.ts';
import { tellVerdict } from './tell-verdict.ts';

/** What each kind of cue does about the claim, and what it does where the cue is negated: "did not deny" takes no side. */
const STANCES: Readonly<Record<CueKind, readonly [plain: Stance, negated: Stance]>> = {
  say: ['affirms', 'declines'],
  report: ['affirms', 'denies'],
  accuse: ['affirms', 'declines'],
  warn: ['affirms', 'declines'],
  believe: ['affirms', 'doubts'],
  expect: ['affirms', 'doubts'],
  want: ['affirms', 'denies'],
  plan: ['affirms', 'denies'],
  deny: ['denies', 'declines'],
  confirm: ['confirms', 'declines'],
  doubt: ['doubts', 'affirms'],
  ask: ['asks', 'declines'],
  demand: ['demands', 'declines'],
  promise: ['promises', 'declines'],
  threaten: ['threatens', 'declines'],
  decline: ['declines', 'affirms'],
  retract: ['retracts', 'affirms'],
};

/**
 * What a speaker does about the claim of what he says: told by the kind of the cue and its negation, and by contents that are
 * an act themselves, a question, a threat, a verdict on what others say.
 *
 * @example tellStance(scene, found, 'say', lexicon) // 'denies', of "He called the report false."
 */
export function tellStance(
  scene: Scene,
  found: Pick<FoundStatement, 'cue' | 'content' | 'speaker'>,
  kind: CueKind,
  lexicon: StanceLexicon,
): Stance {
  const [plain, negated] = STANCES[kind];
  if (isNegatedCue(scene, found, lexicon.qualifiers))
    return kind === 'confirm' && isUnable(scene, found) ? 'doubts' : negated;
  if (isThreat(scene, found.content, kind, lexicon.stanceWords)) return 'threatens';
  if (kind === 'warn' && isWarnedOff(scene, found)) return 'demands';
  if (kind === 'deny' && isOfRequest(scene, found, lexicon)) return 'declines';
  if (plain !== 'affirms') return plain;
  if (kind === 'say' && isQuestion(scene, found.content)) return 'asks';
  return tellVerdict(scene, found.content, lexicon) ?? plain;
}

/** "Could not confirm" leaves a claim in doubt, where "would not confirm" keeps silent on it. */
function isUnable({ lower }: Scene, { cue }: Pick<FoundStatement, 'cue'>): boolean {
  return ['could', 'can', 'couldn', 'cannot', 'unable'].includes(lower[cue.first] ?? '');
}

/** "Warned them against signing", "warned them not to sign". */
function isWarnedOff(scene: Scene, { cue, content }: Pick<FoundStatement, 'cue' | 'content'>): boolean {
  if (scene.lower[cue.last] === 'against') return true;
  return topsOf(scene, content).some((top) => {
    const marks = (scene.children[top] ?? []).map((child) => scene.lower[child] ?? '');
    return marks.includes('against') || (tagOf(scene.analysis, top) === 'VERB' && marks.includes('to'));
  });
}

/** "Rejected the offer", "denied the request": nothing is said about a claim. */
function isOfRequest(
  scene: Scene,
  { content }: Pick<FoundStatement, 'content'>,
  { kinds }: StanceLexicon,
): boolean {
  const [top] = topsOf(scene, content);
  if (top === undefined || tagOf(scene.analysis, top) !== 'NOUN') return false;
  const kind = matchCueEntry(scene, { first: top, last: top }, top, kinds)?.entry.kind;
  return kind === 'demand' || kind === 'promise';
}
