import type { PublishedBy } from '../model/index.ts';
import type { Paragraph } from './parts/paragraph.ts';

/** What is told of an article beside its text; null and `unknown` for what is not. */
export interface Told {
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly publishedBy: PublishedBy;
}

/** What a format tells about an article, before its parts are marked. */
export interface Draft extends Told {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

export const NOTHING_TOLD: Told = {
  url: null,
  title: null,
  publisher: null,
  author: null,
  publishedAt: null,
  publishedBy: 'unknown',
};
