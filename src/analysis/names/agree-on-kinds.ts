import type { EntityKind } from '../../model/index.ts';
import { nameKey } from './name-key.ts';
import type { NameRun } from './name-run.ts';
import type { NameScene } from './name-scene.ts';

/** So many namings of one kind outvote a naming of another. */
const OUTVOTES = 3;

/** A name that is said several times is of one kind: a lone naming of another kind gives way to the many. */
export function agreeOnKinds(runs: readonly NameRun[], scene: NameScene): readonly NameRun[] {
  const votes = new Map<string, Map<EntityKind, number>>();
  const keys = runs.map((run) => nameKey(scene.words, run));
  runs.forEach(({ kind }, i) => {
    const key = keys[i] ?? '';
    const counts = votes.get(key) ?? new Map<EntityKind, number>();
    votes.set(key, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  });
  return runs.map((run, i) => {
    const counts = votes.get(keys[i] ?? '') ?? new Map<EntityKind, number>();
    const [most = run.kind, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (most === run.kind || run.state !== null || count < OUTVOTES * (counts.get(run.kind) ?? 0)) return run;
    return { ...run, kind: most, place: most === 'place' ? 'other' : null };
  });
}
