import type { Places } from '../../learn/layers/weights-file.ts';
import type { HighOutput } from './network.ts';

/** What `weights/reader.json` says of `weights/reader.bin`; `training/network/pack_network.py` writes both. */
export interface NetworkFile {
  /** Cells of one direction of a layer. */
  readonly size: number;
  readonly features: readonly { readonly name: string; readonly size: number }[];
  /** Known values of each feature, one a line. */
  readonly values: readonly string[];
  readonly classes: Readonly<Record<'relation' | 'tag' | 'penn' | 'name', readonly string[]>>;
  readonly heads: {
    readonly low: Readonly<Record<'tag' | 'penn', number>>;
    readonly high: Readonly<Record<HighOutput, number>>;
  };
  readonly places: Places;
}
