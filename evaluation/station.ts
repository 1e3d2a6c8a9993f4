import type { Tools } from '../src/engine.ts';

/** By name; each is better the higher it is. */
export type Scores = Readonly<Record<string, number>>;

/** One station of the pipeline, measured on gold data. */
export interface Station {
  readonly name: string;
  /** Files and folders of the gold data, below the data folder; their digest is pinned beside the floors. */
  readonly gold: readonly string[];
  measure(data: string, tools: Tools): Scores | Promise<Scores>;
}
