import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lemmaFor } from '../../src/analysis/lemmas/lemma-for.ts';
import { isOneOf, PENN_TAGS, TAGS } from '../../src/model/index.ts';
import { parseConllu } from '../../training/parse-conllu.ts';
import type { Station } from '../station.ts';

/** Lemmas of the treebanks' own words, given their tags: the share that is right. */
export const lemmas: Station = {
  name: 'lemmas',
  gold: ['ud/gum-dev.conllu', 'ud/ewt-dev.conllu'],
  measure(data, { reader }) {
    const scores: Record<string, number> = {};
    for (const treebank of ['gum', 'ewt']) {
      let [right, seen] = [0, 0];
      for (const { words } of parseConllu(readFileSync(join(data, `ud/${treebank}-dev.conllu`), 'utf8')))
        for (const [, word = '', lemma, tag = '', penn = ''] of words) {
          seen++;
          const found = lemmaFor(
            word,
            isOneOf(TAGS, tag) ? tag : 'X',
            isOneOf(PENN_TAGS, penn) ? penn : '_',
            reader.lemmas,
          );
          if (found === lemma) right++;
        }
      scores[`${treebank} lemmas`] = right / seen;
    }
    return scores;
  },
};
