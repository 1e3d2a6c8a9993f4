import type { PennTag, Tag } from '../../model/index.ts';

/** The Penn tag of a class's plain forms. */
const PLAIN: Readonly<Record<Tag, PennTag>> = {
  X: 'FW',
  ADJ: 'JJ',
  ADP: 'IN',
  ADV: 'RB',
  AUX: 'VB',
  CCONJ: 'CC',
  DET: 'DT',
  INTJ: 'UH',
  NOUN: 'NN',
  NUM: 'CD',
  PART: 'RB',
  PRON: 'PRP',
  PROPN: 'NNP',
  PUNCT: '.',
  SCONJ: 'IN',
  SYM: 'SYM',
  VERB: 'VB',
};
/** Tags of a class's other forms, and the ending that tells each; the first that fits. */
const INFLECTED: Readonly<Partial<Record<Tag, readonly (readonly [PennTag, RegExp])[]>>> = {
  NOUN: [['NNS', /[^s']s$/u]],
  ADJ: [
    ['JJR', /er$/u],
    ['JJS', /est$/u],
  ],
  VERB: [
    ['VBG', /ing$/u],
    ['VBD', /ed$/u],
    ['VBN', /[^\p{L}]/u],
    ['VBZ', /[^s]s$/u],
  ],
  AUX: [
    ['MD', /^(?:will|would|wo|can|could|ca|may|might|must|shall|should|'ll|'d)$/u],
    ['VBZ', /^(?:'s|is|has|does)$/u],
    ['VBP', /^(?:'re|'m|are|am|'ve|ai)$/u],
    ['VBD', /^(?:was|were|had|did)$/u],
    ['VBN', /^(?:been|done)$/u],
    ['VBG', /^(?:being|having|doing)$/u],
  ],
  PRON: [['PRP$', /^(?:my|your|his|its|our|their)$/u]],
  PART: [['POS', /^'s?$/u]],
};

/**
 * A guess at the Penn tag of a word in lower case whose class alone is known, by its ending and by the `irregular` forms.
 *
 * @example pennTagFor('failed', 'VERB', new Map()) // 'VBD'
 */
export function pennTagFor(lower: string, tag: Tag, irregular: ReadonlyMap<string, string>): PennTag {
  const inflected = INFLECTED[tag] ?? [];
  const found =
    inflected.find(([penn]) => irregular.has(`${penn} ${lower}`)) ??
    inflected.find(([penn, ending]) => ending.test(lower) && penn !== 'JJR' && penn !== 'JJS');
  return found?.[0] ?? PLAIN[tag];
}
