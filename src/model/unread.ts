/** Why something could not be read. */
export type UnreadReason =
  | 'missing'
  | 'not allowed'
  | 'empty'
  | 'no articles'
  | 'no article'
  | 'too large'
  | 'binary'
  | 'not utf-8'
  | 'malformed'
  | 'http status'
  | 'no answer'
  | 'private address'
  | 'too many redirects'
  | 'not http'
  | 'unsupported';

/** Something that was asked for and could not be read: listed, never dropped in silence. */
export interface Unread {
  readonly kind: 'unread';
  readonly file: string;
  readonly because: UnreadReason;
  /** A sentence for the reader: what is wrong, and where it helps, what to do. */
  readonly detail: string;
}
