import { type CueKind, type Stance, type Statement, type Telling } from '../../model/index.ts';
import { senseOf, type Senses } from '../senses.ts';
import { runsIn } from './locate-words.ts';
import type { Word } from './split-words.ts';

const STANCES: Partial<Record<Stance, Telling['stance']>> = {
  denies: 'denies',
  retracts: 'denies',
  confirms: 'confirms',
  doubts: 'doubts',
};

const MOODS: Partial<Record<Stance, Telling['mood']>> = {
  promises: 'promised',
  threatens: 'promised',
  demands: 'demanded',
  asks: 'asked',
};

const MOODS_BY_CUE: Partial<Record<CueKind, Telling['mood']>> = {
  promise: 'promised',
  threaten: 'promised',
  plan: 'promised',
  demand: 'demanded',
  want: 'demanded',
  ask: 'asked',
};

/** "No evidence", "without any clear proof": so many words lie between. */
const REACH = 3;
const NONE: ReadonlySet<string> = new Set(['no', 'without', 'any', 'lack', 'lacks', 'lacked']);

/**
 * How a statement stands to what it says. Nobody has observed what a negated verb of finding out is about ("has not been seen"), nor what
 * there is no evidence of.
 */
export function tellStance(
  words: readonly Word[],
  statement: Statement,
  senses: Senses,
): Pick<Telling, 'stance' | 'isNegated' | 'mood' | 'claimsEvidence'> {
  const { tenor, cue, content } = statement;
  const own = [...runsIn(words, cue.spans), ...runsIn(words, content.spans)];
  const places = own.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
      (at) => senseOf(senses, words[at]?.word ?? '') === 'evidence',
    ),
  );
  const isLacking = (at: number): boolean =>
    words.slice(Math.max(0, at - REACH), at).some(({ word }) => NONE.has(word));
  const lacks = places.some(isLacking);
  const negations = tenor.qualifiers.filter(({ kind }) => kind === 'negation');
  const isUnseen = lacks || (tenor.isNegated && negations.length === 0);
  return {
    stance: STANCES[statement.stance] ?? (isUnseen ? 'not observed' : 'affirms'),
    isNegated: tenor.isNegated && !isUnseen,
    mood: MOODS[statement.stance] ?? MOODS_BY_CUE[cue.kind] ?? 'told',
    claimsEvidence: !lacks && (places.length > 0 || tenor.qualifiers.some(({ kind }) => kind === 'evidence')),
  };
}
