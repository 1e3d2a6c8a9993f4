import type { EventScope } from './event-answer.ts';

/** What can be asked of the ledger. `id` may be any unambiguous beginning of an id, `code` any of a CAMEO code. */
export type Question =
  | { readonly kind: 'stories'; readonly offset?: number; readonly limit?: number; readonly search?: string }
  | { readonly kind: 'claims'; readonly offset?: number; readonly limit?: number }
  | { readonly kind: 'conflicts'; readonly offset?: number; readonly limit?: number }
  | { readonly kind: 'copies'; readonly offset?: number; readonly limit?: number }
  | { readonly kind: 'across' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'show'; readonly id: string }
  | ({ readonly kind: 'timeline'; readonly id: string } & EventScope)
  | { readonly kind: 'actors' }
  | ({ readonly kind: 'actor'; readonly code: string } & EventScope)
  | ({ readonly kind: 'trend'; readonly between: readonly [code: string, code: string] } & EventScope);
