import type { FoundStatement } from '../found-statement.ts';
import { topOf, type Scene } from '../../scene.ts';
import { matchQualifier } from '../tenor/match-qualifier.ts';
import type { QualifierLexicon } from '../tenor/parse-qualifiers.ts';

/** "Fail" and "unable" are cues of their own. */
const CONTENT_WORDS: ReadonlySet<string> = new Set(['VERB', 'ADJ']);

/** A cue of more tokens is none that anybody would write. */
const LONGEST_CUE = 40;

/** Whether it is said that the speaker does not do what the cue says: "did not deny", "made no comment", "nobody believes". */
export function isNegatedCue(
  scene: Scene,
  { cue, speaker }: Pick<FoundStatement, 'cue' | 'speaker'>,
  qualifiers: QualifierLexicon,
): boolean {
  const isNegation = (token: number): boolean => {
    const entry = matchQualifier(scene, token, qualifiers);
    return entry?.kind === 'negation' && !CONTENT_WORDS.has(entry.tag ?? '');
  };
  const last = Math.min(cue.last, cue.first + LONGEST_CUE);
  for (let token = cue.first; token <= last; token++) if (isNegation(token)) return true;
  const isBefore = (token: number): boolean => token < cue.first && token >= cue.first - 4;
  const hanging = scene.children[topOf(scene, { first: cue.first, last })] ?? [];
  return (
    hanging.some((token) => isBefore(token) && isNegation(token)) ||
    (speaker !== null && isNegation(speaker.first))
  );
}
