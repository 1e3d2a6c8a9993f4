import { join } from 'node:path';
import type { Station } from '../station.ts';
import { parseTreebankTokens, toRowPairs } from '../treebank/parse-treebank-tokens.ts';
import { readTreebank } from '../treebank/read-treebank.ts';
import { scoreParse, WATCHED_RELATIONS } from '../treebank/score-parse.ts';
import type { Share } from '../treebank/share.ts';

/** Tags, heads and relations of the treebanks' own tokens. */
export const parse: Station = {
  name: 'parse',
  gold: ['ud/gum-dev.conllu', 'ud/ewt-dev.conllu'],
  measure(data, { reader }) {
    const scores: Record<string, number> = {};
    for (const treebank of ['gum', 'ewt']) {
      const parsed = parseTreebankTokens(readTreebank(join(data, `ud/${treebank}-dev.conllu`)), reader);
      const { shares, relations } = scoreParse(toRowPairs(parsed));
      for (const [measure, share] of Object.entries(shares))
        scores[`${treebank} ${measure}`] = fractionOf(share);
      for (const { relation, head } of relations)
        if (WATCHED_RELATIONS.includes(relation))
          scores[`${treebank} head of ${relation}`] = fractionOf(head);
    }
    return scores;
  },
};

function fractionOf({ right, of }: Share): number {
  return of === 0 ? 0 : right / of;
}
