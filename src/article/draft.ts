import type { PublishedBy } from '../model/index.ts';
import type { Paragraph } from './parts/paragraph.ts';

/** What a format tells about an article, before its parts are marked. */
export interface Draft {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly publishedBy: PublishedBy;
}

/** The fields of a draft of which nothing is told. */
export const NOTHING_TOLD = {
  url: null,
  title: null,
  publisher: null,
  author: null,
  publishedAt: null,
  publishedBy: 'unknown',
} as const;
