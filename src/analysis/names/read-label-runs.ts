import type { EntityKind, TokenRange } from '../../model/index.ts';
import { NAME_LABELS } from './name-labels.ts';
import type { NameRun } from './name-run.ts';

const KIND_BY_CLASS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
};

/** The names that labels mark in sentences, in order. An `I-` that continues nothing of its class begins a name. */
export function readLabelRuns(labels: Uint8Array, sentences: readonly TokenRange[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (const { first, last } of sentences) {
    let open = '';
    for (let token = first; token <= last; token++) {
      const [position = 'O', nameClass = ''] = (NAME_LABELS[labels[token] ?? 0] ?? 'O').split('-');
      const before = runs.at(-1);
      if (position === 'I' && nameClass === open && before)
        runs[runs.length - 1] = { ...before, last: token };
      else if (position !== 'O') runs.push(toRun(token, KIND_BY_CLASS[nameClass] ?? 'other'));
      open = nameClass;
    }
  }
  return runs;
}

function toRun(token: number, kind: EntityKind): NameRun {
  return { first: token, last: token, kind, state: null, place: kind === 'place' ? 'other' : null };
}
