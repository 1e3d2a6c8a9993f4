/**
 * The arithmetic of a network over one memory; all addresses are its bytes. `kernel.wat` says what each does, and for which
 * shapes.
 */
export interface Kernel {
  readonly multiply: (
    weights: number,
    rows: number,
    columns: number,
    inputs: number,
    count: number,
    outputs: number,
    scales: number,
  ) => void;
  readonly recur: (
    weights: number,
    scales: number,
    size: number,
    count: number,
    state: number,
    inputs: number,
    inputStep: number,
    outputs: number,
    outputStep: number,
  ) => void;
  readonly dots: (
    left: number,
    lefts: number,
    right: number,
    rights: number,
    columns: number,
    outputs: number,
  ) => void;
}

/** A hidden state, -1 to 1, is a byte: `HIDDEN_ZERO` and `HIDDEN_STEPS` times the state. */
export const HIDDEN_ZERO = 64;
export const HIDDEN_STEPS = 63;
