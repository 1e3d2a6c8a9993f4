import type { Workbench } from '../../learn/kernel/workbench.ts';
import type { CellLayer, Layer } from '../../learn/layers/layer.ts';
import type { Outputs } from '../../learn/layers/outputs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many words' entries are remembered; of running news they are four words in five. */
export const REMEMBERED_WORDS = 2048;

/** What words bring into the first layer's cells does not depend on their neighbours, so it is kept for the words of late. */
export interface WordEntries {
  /** f32 [REMEMBERED_WORDS][rows]. */
  readonly address: number;
  readonly rowByWord: Map<string, number>;
}

/** The network, its weights laid out in a workbench. Computing changes nothing but the workbench's scratch and what it remembers. */
export interface Network {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly tables: readonly { readonly values: Int8Array; readonly size: number }[];
  readonly bench: Workbench;
  readonly entries: WordEntries;
  readonly first: CellLayer;
  readonly second: CellLayer;
  readonly low: Layer & { readonly outputs: Outputs<'tag' | 'penn'> };
  readonly high: Layer & { readonly outputs: Outputs<HighOutput> };
  readonly arc: DenseLayer;
  readonly relation: DenseLayer;
}

export interface DenseLayer {
  readonly weights: number;
  readonly biases: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

export type HighOutput =
  'name' | 'head' | 'dependent' | 'joint_head' | 'joint_dependent' | 'product_head' | 'product_dependent';
