import { lemmaOf, type TokenRange } from '../../model/index.ts';
import { isCapitalised } from './capitals.ts';
import { indexRuns, type NameRun } from './name-run.ts';
import type { NameScene } from './name-scene.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const SMALL = /^\p{Ll}+$/u;
/** So far behind its year an event's word may be, and so many small words may stand before it. */
const LONGEST = 8;
const SMALL_WORDS = 2;

/**
 * Events that are named by a year, a name and what they are: "the 2019 Australian federal election". States and bodies inside are part
 * of the event's name.
 */
export function findDatedEvents(runs: readonly NameRun[], scene: NameScene): readonly NameRun[] {
  const { words, analysis, lexicon } = scene;
  const found: NameRun[] = [];
  for (const sentence of scene.sentences)
    for (let token = sentence.first; token <= sentence.last; token++) {
      const last = YEAR.test(words[token] ?? '') ? endOf(token, sentence) : -1;
      if (last < token) continue;
      found.push({ first: token, last, kind: 'other', state: null, place: null });
      token = last;
    }
  const foundAt = indexRuns(found, words.length);
  return [...runs.filter(({ first }) => foundAt[first] === -1), ...found].sort((a, b) => a.first - b.first);

  /** The last token of the event whose year this is; -1 where it is only a year. */
  function endOf(year: number, { last }: TokenRange): number {
    let small = 0;
    for (let token = year + 1; token <= Math.min(last, year + LONGEST); token++) {
      const word = words[token] ?? '';
      const isEvent = lexicon.eventWords.has(lemmaOf(analysis, token));
      if (isEvent && token > year + 1) return token;
      if (isCapitalised(word)) small = 0;
      else if (!SMALL.test(word) || ++small > SMALL_WORDS) return -1;
      if (token === year + 1 && !isCapitalised(word)) return -1;
    }
    return -1;
  }
}
