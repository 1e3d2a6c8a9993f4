import type { Workbench } from '../../learn/kernel/workbench.ts';
import type { CellLayer, Cells, Layer } from '../../learn/layers/layer.ts';
import type { Outputs } from '../../learn/layers/outputs.ts';

/** What the heads over the passage tell of a word in its passage. */
export type ContextOutput = 'cue' | 'role' | 'focus' | 'enter';

/**
 * The network that marks attributions, its weights laid out in a workbench. Two layers of cells read a passage and find cues; a
 * third reads what stands around one cue and labels its speaker and its content (after He, Lee, Lewis and Zettlemoyer 2017, "Deep
 * semantic role labeling", where the cue is their predicate).
 */
export interface AttributionNetwork {
  readonly bench: Workbench;
  readonly context: CellLayer;
  readonly deeper: CellLayer;
  /** What a word in a quotation adds to what enters the first layer, f32 [rows]. */
  readonly quoted: Float32Array;
  readonly heads: Layer & { readonly outputs: Outputs<ContextOutput> };
  /** Address of what the heads tell of the passage at hand, f32 [words][rows of `heads`]; it stays while cues are looked at. */
  readonly told: number;
  /** What the cue's own word adds to what enters the layer around it, f32 [rows][size of `focus`]. */
  readonly focus: Float32Array;
  /** What distance, path and place in the cue add to it, f32 [values][rows]. */
  readonly distances: Float32Array;
  readonly paths: Float32Array;
  readonly places: Float32Array;
  readonly around: { readonly recur: Cells; readonly biases: Float32Array };
  readonly roles: Layer;
  /** Of the labels' sequence: f32 [labels][labels] and [labels]. */
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
  readonly confidence: Confidence;
}

/** How the network's own probabilities become the likelihood of being right: a logistic function of their logarithms. */
export interface Confidence {
  readonly bias: number;
  readonly cue: number;
  readonly roles: number;
  /** What is less likely to be right is not told. */
  readonly least: number;
}
