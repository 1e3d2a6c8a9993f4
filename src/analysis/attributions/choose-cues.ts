import type { TokenRange } from '../../model/index.ts';

/** A cue by its words' places in the passage, and the logarithm of its probability. */
export interface CueInPassage extends TokenRange {
  readonly score: number;
}

const [OUTSIDE, BEGINS, GOES_ON] = [0, 1, 2];

/**
 * The cues of the most probable sequence of labels (Viterbi): outside, begins, goes on. `scores(word, label)` are the network's.
 */
export function chooseCues(
  count: number,
  scores: (word: number, label: number) => number,
): readonly CueInPassage[] {
  const begins = new Float64Array(count);
  const from = new Uint8Array(count);
  let [outside, begun] = [0, -Infinity];
  for (let word = 0; word < count; word++) {
    const [o, b, i] = [scores(word, OUTSIDE), scores(word, BEGINS), scores(word, GOES_ON)];
    const most = Math.max(o, b, i);
    const sum = most + Math.log(Math.exp(o - most) + Math.exp(b - most) + Math.exp(i - most));
    begins[word] = b - sum;
    const before = Math.max(outside, begun);
    const [opened, kept] = [before + b, begun + i];
    from[word] = (begun > outside ? 1 : 0) | (kept > opened ? 2 : 0);
    outside = before + o;
    begun = Math.max(opened, kept);
  }
  return trace(count, begun > outside, from, begins);
}

function trace(
  count: number,
  endsInCue: boolean,
  from: Uint8Array,
  begins: Float64Array,
): readonly CueInPassage[] {
  const cues: CueInPassage[] = [];
  let isCue = endsInCue;
  let last = -1;
  for (let word = count - 1; word >= 0; word--) {
    const wasCue = ((from[word] ?? 0) & 1) === 1;
    if (isCue) {
      if (last < 0) last = word;
      if (((from[word] ?? 0) & 2) === 2) continue;
      cues.push({ first: word, last, score: begins[word] ?? 0 });
      last = -1;
    }
    isCue = wasCue;
  }
  return cues.reverse();
}
