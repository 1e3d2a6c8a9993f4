import {
  lemmaOf,
  plainRelation,
  relationOf,
  tagOf,
  type CueKind,
  type TokenRange,
} from '../../../model/index.ts';
import { topOf, type Scene } from '../../scene.ts';
import { matchCueEntry, type CueMatch } from './match-cue-entry.ts';
import type { CueKindLexicon } from './parse-cue-kinds.ts';

/** A cue of more tokens is none that anybody would write; the rest is not looked at. */
const LONGEST_CUE = 40;

/**
 * What the speaker does with the words: told by the cue's main word or, where that is a light verb or unknown, by another of
 * its words; to say, where none is known.
 *
 * @example tellKind(scene, cue, lexicon) // 'doubt', of the cue "expressed serious doubts"
 */
export function tellKind(scene: Scene, cue: TokenRange, lexicon: CueKindLexicon): CueKind {
  return matchKind(scene, cue, lexicon)?.entry.kind ?? 'say';
}

/** The entry of the lexicon that tells it. */
export function matchKind(
  scene: Scene,
  { first, last }: TokenRange,
  lexicon: CueKindLexicon,
): CueMatch | undefined {
  const cue = { first, last: Math.min(last, first + LONGEST_CUE) };
  const top = topOf(scene, cue);
  let own: CueMatch | undefined;
  const others: CueMatch[] = [];
  for (let token = cue.first; token <= cue.last; token++) {
    const match = matchCueEntry(scene, cue, token, lexicon);
    if (!match) continue;
    if (!match.tokens.includes(top)) others.push(match);
    else if (!own || match.tokens.length > own.tokens.length) own = match;
  }
  const isLight = lexicon.lightVerbs.has(lemmaOf(scene.analysis, top)) && (own?.tokens.length ?? 0) < 2;
  if (own && !isLight) return own;
  return tellingOf(scene, others) ?? own ?? matchObject(scene, cue, top, lexicon);
}

/** A verb tells more than a noun: "used the debate to criticize". */
function tellingOf({ analysis }: Scene, matches: readonly CueMatch[]): CueMatch | undefined {
  const isOf = (tags: readonly string[]) => (match: CueMatch) =>
    tags.includes(tagOf(analysis, match.tokens[0] ?? 0));
  return matches.find(isOf(['VERB'])) ?? matches.find(isOf(['NOUN', 'ADJ', 'ADV', 'DET']));
}

/** The object tells where the cue breaks off after a light verb: "expressed | doubts about the plan". */
function matchObject(
  scene: Scene,
  cue: TokenRange,
  top: number,
  lexicon: CueKindLexicon,
): CueMatch | undefined {
  if (!lexicon.lightVerbs.has(lemmaOf(scene.analysis, top))) return undefined;
  const object = (scene.children[top] ?? []).find(
    (child) => child > cue.last && plainRelation(relationOf(scene.analysis, child)) === 'obj',
  );
  return object === undefined
    ? undefined
    : matchCueEntry(scene, { first: object, last: object }, object, lexicon);
}
