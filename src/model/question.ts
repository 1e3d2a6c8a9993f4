/** What can be asked of the ledger. `id` may be any unambiguous beginning of an id. */
export type Question =
  | { readonly kind: 'stories'; readonly offset?: number; readonly limit?: number; readonly search?: string }
  | { readonly kind: 'across' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'show'; readonly id: string };
