import { lemmaOf, plainRelation, relationOf, tagOf, type TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import type { CueKindEntry, CueKindLexicon } from './parse-cue-kinds.ts';

/** An entry of the lexicon and the tokens of its words. */
export interface CueMatch {
  readonly entry: CueKindEntry;
  readonly tokens: readonly number[];
}

/** How many tokens on from its first word the last word of an entry may stand: "took the words back". */
const REACH = 8;

/** How many tokens behind the cue: the content's first words may be some of an entry's, "pleaded | not guilty". */
const BEHIND = 2;

const CLAUSES: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'acl', 'advcl']);
const OPEN_TAGS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);

/** The longest entry whose first word stands at a token of the cue; its last may stand shortly behind the cue. */
export function matchCueEntry(
  scene: Scene,
  cue: TokenRange,
  token: number,
  { entries }: CueKindLexicon,
): CueMatch | undefined {
  const tag = tagOf(scene.analysis, token);
  const last = Math.min(cue.last + BEHIND, token + REACH, scene.lower.length - 1);
  for (const entry of entriesOf(lemmaOf(scene.analysis, token), scene.lower[token] ?? '', entries)) {
    if (entry.tag === null ? !OPEN_TAGS.has(tag) : entry.tag !== tag) continue;
    const tokens = placesOf(scene, entry.words, { first: token, last });
    if (tokens) return { entry, tokens };
  }
  return undefined;
}

/**
 * The lemma of a rare verb is a guess by its ending, which may miss an "e" or have one too many: "ruled", "blasted". A form that is an
 * entry of its own, "alleged", comes first.
 */
function entriesOf(lemma: string, form: string, entries: CueKindLexicon['entries']): readonly CueKindEntry[] {
  const shorter = lemma.endsWith('e') ? entries.get(lemma.slice(0, -1)) : undefined;
  const found = entries.get(lemma) ?? entries.get(`${lemma}e`) ?? shorter ?? [];
  return form === lemma ? found : [...(entries.get(form) ?? []), ...found];
}

function placesOf(
  scene: Scene,
  words: readonly string[],
  { first, last }: TokenRange,
): readonly number[] | undefined {
  const tokens = [first];
  let at = first;
  if (words.at(-1) === 'do') return hasInfinitive(scene, first) ? tokens : undefined;
  for (const word of words.slice(1)) {
    do at++;
    while (at <= last && scene.lower[at] !== word && lemmaOf(scene.analysis, at) !== word);
    if (at > last) return undefined;
    tokens.push(at);
  }
  return tokens;
}

/** Whether an infinitive hangs on a word that says what shall be done: "asked them to wait", but not "asked how to vote". */
function hasInfinitive({ analysis, children, lower }: Scene, token: number): boolean {
  return (children[token] ?? []).some((child) => {
    if (child < token || !CLAUSES.has(plainRelation(relationOf(analysis, child)))) return false;
    const hanging = children[child] ?? [];
    return (
      hanging.some((mark) => lower[mark] === 'to') &&
      !hanging.some((word) => isQuestionWord(lower[word] ?? ''))
    );
  });
}

function isQuestionWord(word: string): boolean {
  return word === 'how' || word === 'whether' || word.startsWith('wh');
}
