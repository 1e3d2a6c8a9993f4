/**
 * What a token is in a name, as CoNLL-2003 tells it (Tjong Kim Sang and De Meulder 2003): `B-` where a name begins, `I-` inside it,
 * `O` outside. A label is stored as its index here.
 */
// prettier-ignore
export const NAME_LABELS = [
  'O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC',
] as const;
export type NameLabel = (typeof NAME_LABELS)[number];
