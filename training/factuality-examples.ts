import { readFileSync } from 'node:fs';
import { analyse, type Reader } from '../src/analysis/index.ts';
import { toScene, type Scene } from '../src/findings/scene.ts';
import { tokenCountOf, tokenSpanOf } from '../src/model/index.ts';
import { firstIndex } from '../src/learn/first-index.ts';
import { toPlainArticle } from '../test/plain-article.ts';

/** An event of a sentence that people judged: the token that is its head, and −3 (certainly not) to +3 (certainly). */
export interface FactualityExample {
  readonly scene: Scene;
  readonly token: number;
  readonly label: number;
}

interface Line {
  readonly text: string;
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[];
}

/** The judged events of a file of `factuality/`, read by the reader; its sentences come as tokens parted by spaces. */
export function readFactuality(path: string, reader: Reader): readonly FactualityExample[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.flatMap((json, i) => {
    const { text, targets } = JSON.parse(json) as Line;
    const { prose, offsets } = joinTokens(text.split(' '));
    const article = toPlainArticle(`${i}.txt`, prose);
    const scene = toScene(article, analyse(article, reader));
    const count = tokenCountOf(scene.analysis);
    return targets.flatMap(({ span1: [first], label }) => {
      const offset = offsets[first] ?? 0;
      const token = firstIndex(count, (each) => tokenSpanOf(scene.analysis, each)[1] > offset);
      return token < count ? [{ scene, token, label }] : [];
    });
  });
}

/**
 * Prose as it was before it was cut into tokens, and where each token stands in it.
 *
 * @example joinTokens(['``', 'No', '!', "''", 'He', 'is', "n't", '.']).prose // '“No!” He isn't.'
 */
export function joinTokens(tokens: readonly string[]): {
  readonly prose: string;
  readonly offsets: readonly number[];
} {
  let prose = '';
  let isOpen = false;
  let isGlued = true;
  const offsets = tokens.map((token, i) => {
    let word = token;
    let joins = isGlued || /^(?:[,.;:?!)\]%…]|\.\.\.|n['’]t|['’](?:s|re|ve|ll|d|m|S)|['’])$/u.test(token);
    isGlued = /^[([$#]$/u.test(token);
    if (token === '``' || token === "''" || token === '"') {
      const opens = token === '``' || (token === '"' && !isOpen);
      isOpen = opens;
      word = opens ? '“' : '”';
      joins = !opens || i === 0;
      isGlued = opens;
    } else if (token === '-' && /\w$/u.test(tokens[i - 1] ?? '') && /^\w/u.test(tokens[i + 1] ?? '')) {
      joins = true;
      isGlued = true;
    }
    if (!joins && prose !== '') prose += ' ';
    const offset = prose.length;
    prose += word;
    return offset;
  });
  return { prose, offsets };
}
