/** First and last token index of something, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
