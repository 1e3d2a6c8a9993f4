import type { EntityKind, MentionForm, Span } from '../../model/index.ts';
import type { NamedMention } from '../names/named-mention.ts';
import type { Nominal } from './nominal.ts';

/** A mention whose entity is not numbered yet. */
export interface Draft {
  readonly span: Span;
  readonly form: MentionForm;
  readonly kind: EntityKind | null;
  readonly figure: number;
  readonly nominal: Nominal | null;
  readonly name: NamedMention | null;
}
