/** One station of the pipeline, measured on gold data. */
export interface Station {
  readonly name: string;
  /** Files and folders of the gold data, below the data folder; their digest is pinned beside the floors. */
  readonly gold: readonly string[];
  /** Scores by name; each is better the higher it is. */
  measure(data: string): Promise<Readonly<Record<string, number>>>;
}
