import type { NameLabel } from '../../src/analysis/names/name-labels.ts';
import { isOneOf, PENN_TAGS, TAGS, type PennTag, type Relation, type Tag } from '../../src/model/index.ts';
import { toRelation } from '../gold-analyses.ts';
import { parseConllu, type ConlluSentence } from '../parse-conllu.ts';
import type { FlatRole } from './flat-roles.ts';

/** A sentence to learn from; what a corpus does not tell is absent. Columns go word by word. */
export interface TrainingSentence {
  readonly words: readonly string[];
  /** The head's place in the sentence, from 1; 0 for the root. */
  readonly heads?: readonly number[];
  readonly relations?: readonly Relation[];
  readonly tags?: readonly Tag[];
  readonly pennTags?: readonly PennTag[];
  readonly labels?: readonly NameLabel[];
  readonly roles?: readonly FlatRole[];
}

/** Trees of a treebank, with the relations' names that are used here. */
export function readTrees(conllu: string): readonly TrainingSentence[] {
  return parseConllu(conllu).map((sentence) => ({
    words: sentence.words.map(([, form = '']) => form),
    heads: sentence.words.map((row) => Number(row[6])),
    relations: markAgents(sentence),
    tags: sentence.words.map(([, , , tag = '']) => (isOneOf(TAGS, tag) ? tag : 'X')),
    pennTags: sentence.words.map(([, , , , penn = '']) => (isOneOf(PENN_TAGS, penn) ? penn : '_')),
  }));
}

/** The relations; who did it, in a passive ("by the ministry"), is `obl:agent` although older treebanks say `obl`. */
function markAgents({ words }: ConlluSentence): readonly Relation[] {
  const relations = words.map((row) => toRelation(row[7] ?? ''));
  const hasChild = (head: string, test: (relation: string, row: readonly string[]) => boolean): boolean =>
    words.some((row, i) => row[6] === head && test(relations[i] ?? '', row));
  return relations.map((relation, i) => {
    const [id = '', , , , , , head = ''] = words[i] ?? [];
    return relation === 'obl' &&
      hasChild(id, (is, [, form = '']) => is === 'case' && form.toLowerCase() === 'by') &&
      hasChild(head, (is) => is.endsWith(':pass'))
      ? 'obl:agent'
      : relation;
  });
}
