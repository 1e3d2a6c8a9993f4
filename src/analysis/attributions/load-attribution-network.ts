import { toWorkbench } from '../../learn/kernel/workbench.ts';
import { toOutputs } from '../../learn/layers/outputs.ts';
import { openWeights, type Places } from '../../learn/layers/weights-file.ts';
import type { AttributionNetwork, Confidence, ContextOutput } from './attribution-network.ts';
import { LONGEST_PASSAGE } from './split-passages.ts';
import { PATH_CODES } from './see-from-cue.ts';
import { STEPS } from './steps-from-cue.ts';

/** What `weights/attributions.json` says of `weights/attributions.bin`; `training/network/pack_attributions.py` writes both. */
export interface AttributionNetworkFile {
  readonly heads: Readonly<Record<ContextOutput, number>>;
  readonly confidence: Confidence;
  readonly places: Places;
}

/** @throws Error where the weights are not those that the file describes, or not for these inputs */
export function loadAttributionNetwork(
  file: AttributionNetworkFile,
  weights: Uint8Array<ArrayBuffer>,
  program: Uint8Array<ArrayBuffer> | null,
): AttributionNetwork {
  const bench = toWorkbench(program, Math.ceil(weights.length / 65_536) + 16);
  const { layer, cells, cellLayer, floatsOf, shapeOf } = openWeights(file.places, weights);
  const table = (name: string, values: number): Float32Array => {
    if (shapeOf(name)[0] !== values) throw new Error(`"${name}" has not ${values} rows`);
    return floatsOf(name);
  };
  const heads = layer('heads', bench);
  return {
    bench,
    context: cellLayer('context', bench),
    deeper: cellLayer('deeper', bench),
    quoted: floatsOf('quoted'),
    heads: { ...heads, outputs: toOutputs(file.heads) },
    told: bench.keep(new Uint8Array(4 * LONGEST_PASSAGE * heads.rows)),
    focus: floatsOf('focus'),
    distances: table('distances', STEPS),
    paths: table('paths', PATH_CODES),
    places: table('places', 3),
    around: { recur: cells('around', bench), biases: floatsOf('around biases') },
    roles: layer('roles', bench),
    transitions: floatsOf('transitions'),
    starts: floatsOf('starts'),
    confidence: file.confidence,
  };
}
