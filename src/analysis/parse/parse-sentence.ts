import { spanningTree } from '../../learn/spanning-tree.ts';
import { encodeWords } from './encode-words.ts';
import type { Network } from './network.ts';
import { roomForScores, scoreArcs } from './score-arcs.ts';
import { scoreRelations } from './score-relations.ts';

/** What the network says of a sentence, word by word; classes are indices into their lists. */
export interface SentenceParse {
  /** The head's index in the sentence, -1 for the root. */
  readonly heads: Int32Array;
  /** Into `RELATIONS`. */
  readonly relations: Uint8Array;
  /** Into `TAGS`. */
  readonly tags: Uint8Array;
  /** Into `PENN_TAGS`. */
  readonly pennTags: Uint8Array;
  /** Into `NAME_LABELS`. */
  readonly labels: Uint8Array;
  /** What the second layer made of the words, u8 [words][2 * size]. */
  readonly states: Uint8Array;
}

/**
 * Reads one sentence, given its words: tags, names, and the tree of greatest score.
 *
 * @example parseSentence(['Talks', 'failed', '.'], network).heads // Int32Array [1, -1, 1]
 */
export function parseSentence(words: readonly string[], network: Network): SentenceParse {
  const count = words.length;
  const encoded = encodeWords(words, network, roomForScores(count, network));
  const { low, high } = encoded;
  const arcs = scoreArcs(encoded, network);
  const tree = spanningTree(arcs, count + 1);
  const relationScores = scoreRelations(encoded, tree, network);
  const { rows } = network.relation;
  const root = 1; // RELATIONS[1]
  const parse: SentenceParse = {
    heads: new Int32Array(count),
    relations: new Uint8Array(count),
    tags: new Uint8Array(count),
    pennTags: new Uint8Array(count),
    labels: new Uint8Array(count),
    states: encoded.states.slice(2 * network.size),
  };
  const { tag, penn } = network.low.outputs;
  const { name } = network.high.outputs;
  for (let word = 0; word < count; word++) {
    const head = (tree[word + 1] ?? 0) - 1;
    const lowRow = (word + 1) * network.low.rows;
    const highRow = (word + 1) * network.high.rows;
    parse.heads[word] = head;
    parse.relations[word] =
      head < 0 ? root : root + 1 + best(relationScores, word * rows + root + 1, rows - root - 1);
    parse.tags[word] = best(low, lowRow + tag.at, tag.size);
    parse.pennTags[word] = 1 + best(low, lowRow + penn.at + 1, penn.size - 1);
    parse.labels[word] = best(high, highRow + name.at, name.size);
  }
  return parse;
}

/** The place, from `at` on, of the largest of `size` numbers. */
function best(scores: Float32Array, at: number, size: number): number {
  let [place, largest] = [0, -Infinity];
  for (let i = 0; i < size; i++) {
    const score = scores[at + i] ?? 0;
    if (score <= largest) continue;
    [place, largest] = [i, score];
  }
  return place;
}
