import { lemmaOf, tagOf, type Tag, type TokenRange } from '../../model/index.ts';
import { isCalendarWord } from './calendar-word.ts';
import { isCapitalised } from './capitals.ts';
import { indexRuns, inOrder, type NameRun } from './name-run.ts';
import type { NameScene } from './name-scene.ts';

const NUMBER = /^\d[\d/.]*\p{L}?$/u;
const OF: ReadonlySet<string> = new Set(['of', 'on', 'for', 'against']);
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', '-', '&', "'s", '’s']);
const JOINTS: ReadonlySet<string> = new Set(['-', '&']);
/** Words that stand small between a place and a document named for it: "the Dayton peace accords". */
const BETWEEN: ReadonlySet<string> = new Set([
  'peace',
  'nuclear',
  'trade',
  'climate',
  'test',
  'ban',
  'security',
  'ceasefire',
  'arms',
]);
/** What a capital inside a document's name may be; a preposition that opens the sentence is none. */
const NAME_TAGS: ReadonlySet<Tag> = new Set<Tag>(['PROPN', 'NOUN', 'ADJ', 'NUM']);
/** No front or tail of a document's name is longer. */
const LONGEST = 12;

/**
 * Treaties, laws and resolutions by their head words: with a capital behind or before more capitals ("the Clean Air Act",
 * "the Treaty of Rome"), with a number ("Security Council resolution 1718"), or small behind a name ("the Minsk agreements").
 * Bodies and places named inside stay names of their own.
 */
export function findDocuments(runs: readonly NameRun[], scene: NameScene): readonly NameRun[] {
  const { words, analysis, lexicon } = scene;
  const runAt = indexRuns(runs, words.length);
  const found: NameRun[] = [];
  for (const sentence of scene.sentences)
    for (let head = sentence.first; head <= sentence.last; head++) {
      const isBare =
        lexicon.documentWords.get(lemmaOf(analysis, head)) ??
        lexicon.documentWords.get((words[head] ?? '').toLowerCase());
      const within = runs[runAt[head] ?? -1];
      if (isBare === undefined || within?.kind === 'organisation' || within?.kind === 'person') continue;
      const range = extentOf(head, isBare, sentence);
      if (!range) continue;
      found.push({ ...range, kind: 'document', state: null, place: null });
      head = range.last;
    }
  const foundAt = indexRuns(found, words.length);
  const kept = runs.filter(({ first, last, kind }) => {
    const document = found[foundAt[first] ?? -1] ?? found[foundAt[last] ?? -1];
    return (
      !document ||
      (kind !== 'other' && kind !== 'document' && document.first <= first && last <= document.last)
    );
  });
  return inOrder([...kept, ...found]);

  function extentOf(head: number, isBare: boolean, sentence: TokenRange): TokenRange | undefined {
    const isCapital = isCapitalised(words[head] ?? '');
    const isNumbered = head < sentence.last && NUMBER.test(words[head + 1] ?? '');
    const first = startOf(head, isCapital || isNumbered, sentence);
    if (isNumbered) return { first, last: head + 1 };
    if (isCapital) {
      const last = endOf(head, sentence);
      return first < head || last > head ? { first, last } : undefined;
    }
    return isBare && first < head && !isWhollyOfStates(first, head - 1) ? { first, last: head } : undefined;
  }

  function isNameLike(token: number): boolean {
    if (!isCapitalised(words[token] ?? '')) return false;
    return runAt[token] !== -1 || NAME_TAGS.has(tagOf(analysis, token));
  }

  /** The capitals before the head, and the small words that may lie between. */
  function startOf(head: number, takesAny: boolean, sentence: TokenRange): number {
    let first = head;
    if (!takesAny) while (first > sentence.first && BETWEEN.has(words[first - 1] ?? '')) first--;
    const bottom = Math.max(sentence.first, head - LONGEST);
    const front = first;
    while (first > bottom) {
      const word = words[first - 1] ?? '';
      if (isNameLike(first - 1)) first--;
      else if (JOINTS.has(word) && first - 1 > bottom && isNameLike(first - 2)) first -= 2;
      else break;
    }
    return first === front && !takesAny ? head : first;
  }

  /** "Treaty of Rome", "Convention on the Law of the Sea": the capitals behind an "of". */
  function endOf(head: number, { last: end }: TokenRange): number {
    if (!OF.has(words[head + 1] ?? '')) return head;
    let last = head;
    for (let token = head + 1; token <= Math.min(end, head + LONGEST); token++) {
      if (isCalendarWord(words[token] ?? '')) break;
      if (isCapitalised(words[token] ?? '')) last = token;
      else if (!LINKS.has(words[token] ?? '') && !OF.has(words[token] ?? '')) break;
    }
    return last;
  }

  /** "The Russian treaty" is a treaty of Russia, not one of that name. */
  function isWhollyOfStates(first: number, last: number): boolean {
    for (let token = first; token <= last; token++) {
      const run = runs[runAt[token] ?? -1];
      if (run && run.place !== 'state' && run.kind !== 'nationality') return false;
      if (!run && isCapitalised(words[token] ?? '')) return false;
    }
    return true;
  }
}
