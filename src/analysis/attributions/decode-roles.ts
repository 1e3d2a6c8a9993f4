import {
  CONTENT_BEGINS,
  CONTENT_GOES_ON,
  ROLE_LABELS,
  SPEAKER_BEGINS,
  SPEAKER_GOES_ON,
} from './role-labels.ts';

const LABELS = ROLE_LABELS.length;

/** The most probable labels of a stretch of words, and the logarithm of their probability among all sequences. */
export interface DecodedRoles {
  readonly labels: Uint8Array;
  readonly score: number;
}

/**
 * The best sequence by a chain of conditional probabilities (linear-chain CRF, Lafferty, McCallum and Pereira 2001). `scores` is
 * f32 [words][labels], `transitions` [from][to]. A label that goes on follows its own kind only.
 */
export function decodeRoles(
  scores: Float32Array,
  transitions: Float32Array,
  starts: Float32Array,
): DecodedRoles {
  const count = scores.length / LABELS;
  const from = new Uint8Array(count * LABELS);
  let [best, nextBest] = [beginnings(scores, starts), new Float64Array(LABELS)];
  let [total, nextTotal] = [best.slice(), new Float64Array(LABELS)];
  for (let word = 1; word < count; word++) {
    for (let label = 0; label < LABELS; label++) {
      const own = scores[word * LABELS + label] ?? 0;
      let [most, way, largest, sum] = [-Infinity, 0, -Infinity, 0];
      for (let before = 0; before < LABELS; before++) {
        if (!mayFollow(before, label)) continue;
        const step = transitions[before * LABELS + label] ?? 0;
        const score = (best[before] ?? 0) + step;
        if (score > most) [most, way] = [score, before];
        largest = Math.max(largest, (total[before] ?? 0) + step);
      }
      for (let before = 0; before < LABELS; before++)
        if (mayFollow(before, label))
          sum += Math.exp((total[before] ?? 0) + (transitions[before * LABELS + label] ?? 0) - largest);
      from[word * LABELS + label] = way;
      nextBest[label] = most + own;
      nextTotal[label] = largest + Math.log(sum) + own;
    }
    [best, nextBest, total, nextTotal] = [nextBest, best, nextTotal, total];
  }
  const labels = new Uint8Array(count);
  let label = best.indexOf(Math.max(...best));
  const score = (best[label] ?? 0) - logSum(total);
  for (let word = count - 1; word >= 0; word--) {
    labels[word] = label;
    label = from[word * LABELS + label] ?? 0;
  }
  return { labels, score };
}

function beginnings(scores: Float32Array, starts: Float32Array): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: LABELS }, (_, label) =>
    label === SPEAKER_GOES_ON || label === CONTENT_GOES_ON
      ? -Infinity
      : (starts[label] ?? 0) + (scores[label] ?? 0),
  );
}

function mayFollow(before: number, label: number): boolean {
  if (label === SPEAKER_GOES_ON) return before === SPEAKER_BEGINS || before === SPEAKER_GOES_ON;
  if (label === CONTENT_GOES_ON) return before === CONTENT_BEGINS || before === CONTENT_GOES_ON;
  return true;
}

function logSum(values: Float64Array): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
