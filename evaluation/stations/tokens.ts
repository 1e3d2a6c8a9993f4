import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import {
  sentenceCountOf,
  sentenceSpanOf,
  tokenCountOf,
  tokenSpanOf,
  type Span,
} from '../../src/model/index.ts';
import type { Station } from '../station.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import { parseTreebank } from '../parse-treebank.ts';

/** Tokens and sentences found in the treebanks' raw text, as the CoNLL 2018 shared task counts them. */
export const tokens: Station = {
  name: 'tokens',
  gold: ['ud/gum-dev.conllu', 'ud/ewt-dev.conllu'],
  measure(data, { reader }) {
    const scores: Record<string, number> = {};
    for (const treebank of ['gum', 'ewt']) {
      const gold = parseTreebank(readFileSync(join(data, `ud/${treebank}-dev.conllu`), 'utf8'));
      const analysis = analyse(toPlainArticle('treebank', gold.text, null, gold.paragraphs), reader);
      const tokenSpans = Array.from({ length: tokenCountOf(analysis) }, (_, i) => tokenSpanOf(analysis, i));
      const sentenceSpans = Array.from({ length: sentenceCountOf(analysis) }, (_, i) =>
        sentenceSpanOf(analysis, i),
      );
      scores[`${treebank} tokens F1`] = agreement(gold.tokens, tokenSpans);
      scores[`${treebank} sentences F1`] = agreement(gold.sentences, sentenceSpans);
    }
    return scores;
  },
};

/** F1 of spans that agree in both ends. */
function agreement(gold: readonly Span[], found: readonly Span[]): number {
  const keys = new Set(gold.map(([start, end]) => `${start}-${end}`));
  const right = found.filter(([start, end]) => keys.has(`${start}-${end}`)).length;
  return (2 * right) / (gold.length + found.length);
}
