import { readFileSync } from 'node:fs';
import { toPlainStatement } from '../../test/plain-statement.ts';
import { toId, type Analysis, type Statement } from '../model/index.ts';
import { parseTrees } from '../learn/boosted-trees.ts';
import { toWordVectors } from '../learn/word-vectors.ts';
import { parseOutlets } from './roots/parse-outlets.ts';
import { parseClaimModel } from './claims/claim-model.ts';
import { parseConflictModel } from './conflicts/conflict-model.ts';
import { EVENT_FEATURES } from './events/compare-events.ts';
import { parseFrequencies } from './frequencies.ts';
import type { AlignmentKnowledge } from './knowledge.ts';
import { parseSlotLexicon } from './sketch/slots/slot-lexicon.ts';
import { parseStoryModel } from './stories/story-model.ts';

/** An analysis that found nothing: alignment can do with it. */
export const EMPTY_ANALYSIS: Analysis = {
  kind: 'analysis',
  language: { code: 'en', confidence: 1 },
  sentenceSpans: new Uint32Array(),
  sentenceTokens: new Uint32Array(1),
  tokenSpans: new Uint32Array(),
  tags: new Uint8Array(),
  pennTags: new Uint8Array(),
  lemmas: new Uint32Array(),
  lemmaTable: [],
  heads: new Int32Array(),
  relations: new Uint8Array(),
  quotationSpans: new Uint32Array(),
  attributions: [],
  names: [],
  entities: [],
  madeBy: 'nobody@1',
};

/** A background of a thousand articles that knows the commonest words only. */
const COMMON_WORDS = parseFrequencies(
  JSON.stringify({
    articles: 1000,
    words: {
      900: 'a an and as at by for from had has he her his in is it its of on said she that the they to was were will with',
    },
  }),
);

/** Publishers that never were, and how they are credited. */
export const PLAIN_OUTLETS = parseOutlets({
  outlets: 'Delta Wire,DW Agency\tagency\nHarbour Courier\toutlet\nTidings\toutlet\nHarbour Times\toutlet',
  outletWords: 'courier\tname\ntimes\tname',
  ownNames: 'this newspaper\nus',
  creditPhrases:
    'contributed to this report\tline\tpart\ncopyright\tline\twhole\nfirst reported by\tafter\tpart\ntold\tafter\tpart',
});

/** Knows the commonest words, and of no word what it is used like. */
export const PLAIN_KNOWLEDGE: AlignmentKnowledge = {
  frequencies: COMMON_WORDS,
  vectors: toWordVectors(1, new Int8Array(), new Map()),
  senses: new Map(),
  claims: parseClaimModel(readFileSync(new URL('../../weights/claims.json', import.meta.url), 'utf8')),
  conflicts: parseConflictModel(
    readFileSync(new URL('../../weights/conflicts.json', import.meta.url), 'utf8'),
  ),
  outlets: PLAIN_OUTLETS,
  slots: parseSlotLexicon({ numbers: '', measures: '', vague: '', offices: '', negative: '' }),
  actWords: new Map(),
  sameEvents: parseTrees(
    readFileSync(new URL('../../weights/same-events.json', import.meta.url), 'utf8'),
    EVENT_FEATURES,
  ),
  stories: parseStoryModel(readFileSync(new URL('../../weights/stories.json', import.meta.url), 'utf8')),
};

/** A statement for every stretch between straight quotation marks; a denial where "denied" stands before it in its sentence. */
export function quotingStatements(text: string): readonly Statement[] {
  return [...text.matchAll(/"[^"]*"/g)].map(({ 0: quotation, index }, number) => {
    const before = text.slice(0, index).split(/[.!?]/).at(-1) ?? '';
    const span = [index, index + quotation.length] as const;
    return toPlainStatement({
      id: toId(`s${number + 1}`),
      content: { spans: [span], quoted: 'direct', carried: [] },
      stance: before.includes('denied') ? 'denies' : 'affirms',
      evidence: [span],
    });
  });
}
