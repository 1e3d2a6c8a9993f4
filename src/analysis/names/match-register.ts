import { isAllCapitals, isCapitalised, isShouted } from './capitals.ts';
import { matchKnownName, type KnownName } from './known-names.ts';
import { nameKey } from './name-key.ts';
import { indexRuns, inOrder, type NameRun } from './name-run.ts';
import type { NameScene } from './name-scene.ts';

/**
 * Runs as the register knows them. A name of the register that was overlooked, or found in part, is a run; one that
 * was found gets its state; a nationality is no place, and a state is no thing. A person or body by a state's name stays what it is.
 */
export function matchRegister(runs: readonly NameRun[], scene: NameScene): readonly NameRun[] {
  const runAt = indexRuns(runs, scene.words.length);
  const changed = new Map<number, NameRun | null>();
  const added: NameRun[] = [];
  for (const sentence of scene.sentences) {
    const shouted = isShouted(scene.words, sentence);
    for (let token = sentence.first; token <= sentence.last; token++) {
      if (!isCapitalised(scene.words[token] ?? '')) continue;
      const known = matchKnownName(scene.words, token, scene.lexicon.known);
      const last = token + (known?.words.length ?? 0) - 1;
      if (!known || last > sentence.last) continue;
      const within = new Set(runAt.subarray(token, last + 1));
      within.delete(-1);
      const touched = [...within].flatMap((at) => runs[at] ?? []);
      if (touched.some((run) => run.first < token || run.last > last)) continue;
      const [only] = touched;
      if (only?.first === token && only.last === last) changed.set(runAt[token] ?? -1, refine(only, known));
      else if (touched.length > 0 || !(shouted && known.words.every(isAllCapitals))) {
        for (const at of within) changed.set(at, null);
        added.push(toRun(token, last, known));
      }
      token = last;
    }
  }
  const kept = runs.flatMap((run, i) => changed.get(i) ?? (changed.has(i) ? [] : [run]));
  return inOrder([...kept.map((run) => withCity(run, scene)), ...added]);
}

function toRun(first: number, last: number, { kind, state, place }: KnownName): NameRun {
  return { first, last, kind, state, place };
}

/** A name of one word may be a person's or a club's as well; "North Korea" and "DPRK" are nobody's but the state's. */
function refine(run: NameRun, known: KnownName): NameRun {
  const [word = ''] = known.words;
  const isOwn =
    known.place === 'state' && (known.words.length > 1 || (word.length > 2 && isAllCapitals(word)));
  const isOpen = isOwn || run.kind === 'place' || run.kind === 'other';
  return isOpen || run.kind === known.kind ? toRun(run.first, run.last, known) : run;
}

function withCity(run: NameRun, { words, lexicon }: NameScene): NameRun {
  if (run.kind !== 'place' || run.state !== null) return run;
  const state = lexicon.cities.get(nameKey(words, run));
  return state === undefined ? run : { ...run, state, place: 'city' };
}
