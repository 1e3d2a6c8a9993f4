import type { Reader } from '../src/analysis/index.ts';
import { readWords } from '../src/analysis/read-words.ts';
import type { Analysis } from '../src/model/index.ts';
import type { GoldAnalysis } from '../training/gold-analyses.ts';

/** A gold document's own sentences and words, with our tags, lemmas, heads and relations in place of the gold's. */
export function readGoldTokens({ analysis, sentences }: GoldAnalysis, reader: Reader): Analysis {
  const words = sentences.map((sentence) => sentence.words.map(([, form = '']) => form));
  const { tags, pennTags, lemmas, lemmaTable, heads, relations } = readWords(words, reader);
  return { ...analysis, tags, pennTags, lemmas, lemmaTable, heads, relations, madeBy: 'reader' };
}
