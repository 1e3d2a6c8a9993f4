/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ ; a tag is stored as its index here. */
// prettier-ignore
export const TAGS = [
  'X', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB',
] as const;
export type Tag = (typeof TAGS)[number];

/**
 * Universal dependency relations, https://universaldependencies.org/en/dep/ ; `_`: not parsed. Where English treebanks call one
 * thing by two subtypes, the newer name stands here. `plainRelation` leaves the subtype off.
 */
// prettier-ignore
export const RELATIONS = [
  '_', 'root', 'acl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'case', 'cc', 'ccomp', 'compound', 'conj', 'cop', 'csubj', 'dep',
  'det', 'discourse', 'dislocated', 'expl', 'fixed', 'flat', 'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nsubj', 'nummod', 'obj',
  'obl', 'orphan', 'parataxis', 'punct', 'reparandum', 'vocative', 'xcomp', 'acl:relcl', 'advcl:relcl', 'aux:pass', 'cc:preconj',
  'compound:prt', 'csubj:outer', 'csubj:pass', 'det:predet', 'nmod:desc', 'nmod:poss', 'nmod:unmarked', 'nsubj:outer', 'nsubj:pass',
  'obl:agent', 'obl:unmarked',
] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * The relation without its subtype.
 *
 * @example plainRelation('nsubj:pass') // 'nsubj'
 */
export function plainRelation(relation: Relation): Relation {
  return PLAIN_RELATIONS[relation] ?? relation;
}

const PLAIN_RELATIONS: Readonly<Record<string, Relation>> = Object.fromEntries(
  RELATIONS.map((relation) => [
    relation,
    RELATIONS.find((plain) => plain === relation.split(':', 1)[0]) ?? relation,
  ]),
);

/** The Penn Treebank's tags with UD English's additions, UD's XPOS column; `_`: not tagged. Stored as its index here. */
// prettier-ignore
export const PENN_TAGS = [
  '_', '$', "''", ',', '-LRB-', '-RRB-', '.', ':', 'ADD', 'AFX', 'CC', 'CD', 'DT', 'EX', 'FW', 'GW', 'HYPH', 'IN', 'JJ', 'JJR', 'JJS',
  'LS', 'MD', 'NFP', 'NN', 'NNP', 'NNPS', 'NNS', 'PDT', 'POS', 'PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD',
  'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', 'XX', '``',
] as const;
export type PennTag = (typeof PENN_TAGS)[number];
