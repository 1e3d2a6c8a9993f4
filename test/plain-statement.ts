import { toId, type Speaker, type Statement } from '../src/model/index.ts';

/** A statement of nobody named that affirms no words; a test says what differs. */
export function toPlainStatement(differences: Partial<Statement> = {}): Statement {
  return {
    kind: 'statement',
    id: toId('s1'),
    within: null,
    speaker: null,
    cue: { spans: [], kind: 'say' },
    content: { spans: [], quoted: 'indirect', carried: [] },
    chain: [],
    stance: 'affirms',
    tenor: { isNegated: false, modality: 'certain', qualifiers: [] },
    denies: null,
    addressee: null,
    occasions: [],
    confidence: 1,
    evidence: [],
    madeBy: 'samples@1',
    ...differences,
  };
}

/** Somebody in these words: described, and known as nobody, unless a test says otherwise. */
export function toPlainSpeaker(
  spans: Speaker['spans'],
  differences: Partial<Omit<Speaker, 'spans'>> = {},
): Speaker {
  return { spans, form: 'description', entity: null, unnamed: null, ...differences };
}
