/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ ; a tag is stored as its index here. */
// prettier-ignore
export const TAGS = [
  'X', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB',
] as const;
export type Tag = (typeof TAGS)[number];

/** Universal dependency relations without subtypes, https://universaldependencies.org/u/dep/ ; `_`: not parsed. */
// prettier-ignore
export const RELATIONS = [
  '_', 'root', 'acl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'case', 'cc', 'ccomp', 'compound', 'conj', 'cop', 'csubj', 'dep',
  'det', 'discourse', 'dislocated', 'expl', 'fixed', 'flat', 'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nsubj', 'nummod', 'obj',
  'obl', 'orphan', 'parataxis', 'punct', 'reparandum', 'vocative', 'xcomp',
] as const;
export type Relation = (typeof RELATIONS)[number];
