import type { Tag } from '../../model/index.ts';
import { bestClass, type Scorer } from '../../learn/linear-model.ts';
import { shapeOf, tagFeatures } from './tag-features.ts';
import { isTag } from './is-tag.ts';

/**
 * The words' classes, from left to right, each with the two before it in view.
 *
 * @example tagWords(['Talks', 'failed', '.'], tagger) // ['NOUN', 'VERB', 'PUNCT']
 */
export function tagWords(words: readonly string[], tagger: Scorer): readonly Tag[] {
  const shapes = words.map(shapeOf);
  const tags: Tag[] = [];
  for (let at = 0; at < words.length; at++) {
    const features = tagFeatures(shapes, at, tags[at - 1] ?? '', tags[at - 2] ?? '');
    const name = tagger.model.classes[bestClass(tagger, features)] ?? 'X';
    tags.push(isTag(name) ? name : 'X');
  }
  return tags;
}
