import { readFileSync } from 'node:fs';
import { PLACES, rowsOf, type Place, type Projection } from '../src/analysis/coreference/affinity-model.ts';
import type { CoreferenceWeights } from '../src/analysis/coreference/coreference-model.ts';
import { FEATURE_ROWS } from './coreference-examples.ts';
import { quantise, quantiseRows } from './coreference-quantise.ts';

/** What `train_antecedents.py` wrote, in whole numbers of eight bits. */
export function readAntecedentWeights(
  path: string,
  size: number,
  width: number,
): Pick<CoreferenceWeights, 'antecedents' | 'affinity'> {
  const bytes = new Uint8Array(readFileSync(path));
  const floats = new Float32Array(bytes.buffer);
  let at = 0;
  const take = (count: number): Float32Array => floats.slice(at, (at += count));
  const antecedents = quantise(take(FEATURE_ROWS));
  const places = Object.fromEntries(
    PLACES.map((place) => {
      const rows = rowsOf(place, size);
      return [place, quantiseRows(take(rows * width), take(rows))];
    }),
  ) as Record<Place, Projection>;
  return { antecedents, affinity: { size, width, places } };
}
