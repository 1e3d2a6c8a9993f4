import { tagOf, type TokenRange } from '../../model/index.ts';
import { isCalendarWord } from './calendar-word.ts';
import { isCapitalised, isShouted } from './capitals.ts';
import { nameKey } from './name-key.ts';
import { indexRuns, inOrder, type NameRun } from './name-run.ts';
import type { NameScene } from './name-scene.ts';

/** No name of more words is looked for again. */
const LONGEST = 8;
/** A name must have been found so often before it is looked for; a name of several words is its own second witness. */
const FEWEST = 2;

type Meaning = Pick<NameRun, 'kind' | 'state' | 'place'>;

/**
 * Names that were overlooked in one place and found in others, and surnames of persons found in full. A word that the
 * article also writes small, or that names things of two kinds, is not looked for.
 */
export function findRepeatedNames(runs: readonly NameRun[], scene: NameScene): readonly NameRun[] {
  const meanings = meaningsOf(runs, scene.words);
  const runAt = indexRuns(runs, scene.words.length);
  const isCapital = (token: number): boolean => isCapitalised(scene.words[token] ?? '');
  const isNameLike = (token: number): boolean => isCapital(token) && tagOf(scene.analysis, token) === 'PROPN';
  const found: NameRun[] = [];
  for (const sentence of scene.sentences) {
    const shouted = isShouted(scene.words, sentence);
    for (let token = sentence.first; token <= sentence.last; token++) {
      if (runAt[token] !== -1 || !(shouted ? isCapital(token) : isNameLike(token))) continue;
      const repeated = longestFrom(token, sentence);
      if (!repeated) continue;
      const { first, last } = repeated;
      const isWhole = shouted ? last > first || first === sentence.first : !isPartOfMore(repeated, sentence);
      if (isWhole) found.push(repeated);
      token = last;
    }
  }
  return inOrder([...runs, ...found]);

  /** Whether another name's word stands right beside, or the range is behind the hyphen of one. */
  function isPartOfMore({ first, last }: TokenRange, sentence: TokenRange): boolean {
    const isBehind = first > sentence.first && (isNameLike(first - 1) || scene.words[first - 1] === '-');
    return isBehind || (last < sentence.last && isNameLike(last + 1));
  }

  function longestFrom(first: number, sentence: TokenRange): NameRun | undefined {
    let last = first;
    while (last < sentence.last && last - first + 1 < LONGEST && runAt[last + 1] === -1) last++;
    for (; last >= first; last--) {
      const meaning = meanings.get(nameKey(scene.words, { first, last }));
      if (meaning) return { first, last, ...meaning };
    }
    return undefined;
  }
}

/** What there is to look for, by its key. */
function meaningsOf(runs: readonly NameRun[], words: readonly string[]): ReadonlyMap<string, Meaning> {
  const small = new Set(words.filter((word) => !isCapitalised(word)).map((word) => word.toUpperCase()));
  const names = new Map<string, { meaning: Meaning; found: number; isOne: boolean }>();
  const add = (range: TokenRange, { kind, state, place }: NameRun, found: number): void => {
    const key = nameKey(words, range);
    if (small.has(key) || key.length === 1 || isCalendarWord(words[range.first] ?? '')) return;
    const before = names.get(key);
    if (!before) names.set(key, { meaning: { kind, state, place }, found, isOne: true });
    else {
      before.found += found;
      before.isOne &&= before.meaning.kind === kind;
    }
  };
  for (const run of runs) {
    if (run.kind === 'other') continue;
    const isLong = run.last > run.first;
    add(run, run, isLong ? FEWEST : 1);
    if (isLong && run.kind === 'person') add({ first: run.last, last: run.last }, run, FEWEST);
  }
  return new Map(
    [...names].flatMap(([key, { meaning, found, isOne }]) =>
      isOne && found >= FEWEST ? [[key, meaning]] : [],
    ),
  );
}
