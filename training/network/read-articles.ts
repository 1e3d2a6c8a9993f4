import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Splitter } from '../../src/analysis/reader.ts';
import { splitText, wordsBySentence } from '../../src/analysis/split-text.ts';
import { spansOfLines } from '../spans-of-lines.ts';
import { toFlatRoles } from './flat-roles.ts';
import { readAttributions } from './read-attributions.ts';
import type { TrainingSentence } from './read-trees.ts';

/** Sentences of PolNeAR's articles as our own tokeniser splits them, with the attributions that its first annotator marked. */
export function readArticles(folder: string, splitter: Splitter): readonly TrainingSentence[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, 'text', file), 'utf8');
      const split = splitText(text, spansOfLines(text), splitter);
      const marks = annotations.find((name) => name.startsWith(`${file.slice(0, -'.txt'.length)}_`));
      const roles =
        marks === undefined
          ? undefined
          : toFlatRoles(
              split.tokenSpans,
              readAttributions(readFileSync(join(folder, 'attributions', marks), 'utf8'), text),
            );
      return wordsBySentence(text, split).map((words, i) => ({
        words,
        ...(roles && { roles: roles.slice(split.sentenceTokens[i], split.sentenceTokens[i + 1]) }),
      }));
    });
}
