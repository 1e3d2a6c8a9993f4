import type { NameRun } from './name-run.ts';
import type { NameScene } from './name-scene.ts';

/** A title is no part of the name that it introduces: "Gen. Orla Brandt" is cut to "Orla Brandt"; "Lord Roe" stays. */
export function trimTitles(runs: readonly NameRun[], { words, lexicon }: NameScene): readonly NameRun[] {
  const isTrimmed = (word: string): boolean =>
    (lexicon.roles.get(word.toLowerCase())?.kind ?? 'style') !== 'style';
  return runs.map((run) => {
    if (run.kind !== 'person') return run;
    let { first } = run;
    while (first < run.last && isTrimmed(words[first] ?? '')) first++;
    return first === run.first ? run : { ...run, first };
  });
}
