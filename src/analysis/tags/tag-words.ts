import { isOneOf, TAGS, type Tag } from '../../model/index.ts';
import { bestClass, type Scorer } from '../../learn/linear-model.ts';
import { shapeOf, tagFeatures } from './tag-features.ts';

/** The number of the tag before a sentence's first word. */
export const NO_TAG = -1;

/**
 * The words' classes, from left to right, each with the two before it in view.
 *
 * @example tagWords(['Talks', 'failed', '.'], tagger) // ['NOUN', 'VERB', 'PUNCT']
 */
export function tagWords(words: readonly string[], tagger: Scorer): readonly Tag[] {
  const { classes } = tagger.model;
  const shapes = words.map(shapeOf);
  let [before, beforeThat] = [NO_TAG, NO_TAG];
  return words.map((_word, at) => {
    const best = bestClass(tagger, tagFeatures(shapes, at, before, beforeThat));
    [before, beforeThat] = [best, before];
    const name = classes[best] ?? 'X';
    return isOneOf(TAGS, name) ? name : 'X';
  });
}
