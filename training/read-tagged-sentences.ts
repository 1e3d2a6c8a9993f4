import { isOneOf, TAGS, type Tag } from '../src/model/index.ts';

/** A sentence's words with their classes, index by index. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

/** Reads words and universal tags out of CoNLL-U, https://universaldependencies.org/format.html */
export function readTaggedSentences(conllu: string): readonly TaggedSentence[] {
  return conllu.split(/\n\n+/u).flatMap((block) => {
    const rows = block.split('\n').map((line) => line.split('\t'));
    const words: string[] = [];
    const tags: Tag[] = [];
    for (const [id = '', form = '', , tag = ''] of rows)
      if (/^\d+$/u.test(id)) {
        words.push(form);
        tags.push(isOneOf(TAGS, tag) ? tag : 'X');
      }
    return words.length === 0 ? [] : [{ words, tags }];
  });
}
