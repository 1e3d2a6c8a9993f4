import type { Alignment } from './alignment.ts';
import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import type { Finding } from './finding.ts';
import type { Sketch } from './sketch.ts';

/** Everything the ledger is given about one article: recorded whole, or not at all. */
export interface Entry {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly sketch: Sketch;
  readonly alignments: readonly Alignment[];
}
