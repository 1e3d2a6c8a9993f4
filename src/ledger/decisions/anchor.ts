import type { ArticleId, ConflictSlot, TellingRef } from '../../model/index.ts';

/**
 * What a decision is about, by articles and tellings rather than by the groups they are in, for groups may be others after a re-run.
 * `with` is the first other member of the group.
 */
export type Anchor =
  | { readonly of: 'stories'; readonly articles: readonly [ArticleId, ArticleId] }
  | { readonly of: 'claims'; readonly tellings: readonly [TellingRef, TellingRef] }
  | { readonly of: 'article'; readonly article: ArticleId; readonly with: ArticleId }
  | { readonly of: 'telling'; readonly telling: TellingRef; readonly with: TellingRef }
  | { readonly of: 'copy'; readonly from: ArticleId; readonly to: ArticleId }
  | {
      readonly of: 'conflict';
      readonly slot: ConflictSlot;
      readonly values: readonly { readonly article: ArticleId; readonly value: string }[];
    };
