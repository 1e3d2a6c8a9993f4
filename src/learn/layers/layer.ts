/** A matrix of bytes in a workbench: the addresses of its rows, of a scale for each, and what its outputs begin with. */
export interface Layer {
  readonly weights: number;
  readonly scales: number;
  readonly biases: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a layer (LSTM, Hochreiter and Schmidhuber 1997), for either direction: what a state adds to the next. */
export type Cells = readonly [Layer, Layer];

/** A layer of cells and what the inputs come to. */
export interface CellLayer {
  readonly enter: Layer;
  readonly recur: Cells;
}
