import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagWords } from '../../src/analysis/tags/tag-words.ts';
import { readTaggedSentences } from '../../training/read-tagged-sentences.ts';
import type { Station } from '../station.ts';

/** Words' classes (UPOS) on the treebanks' own tokens: the share that is right. */
export const tags: Station = {
  name: 'tags',
  gold: ['ud/gum-dev.conllu', 'ud/ewt-dev.conllu'],
  measure(data, { reader }) {
    const scores: Record<string, number> = {};
    for (const treebank of ['gum', 'ewt']) {
      let [right, seen] = [0, 0];
      for (const { words, tags: wanted } of readTaggedSentences(
        readFileSync(join(data, `ud/${treebank}-dev.conllu`), 'utf8'),
      )) {
        const guessed = tagWords(words, reader.tagger);
        seen += wanted.length;
        right += wanted.filter((tag, i) => guessed[i] === tag).length;
      }
      scores[`${treebank} UPOS`] = right / seen;
    }
    return scores;
  },
};
