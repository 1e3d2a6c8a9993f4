import type { Frequencies } from '../src/alignment/index.ts';

/** An article as `hearsay read` takes it from a JSONL file. */
export interface GeneratedArticle {
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

const WORDS = 800;
const DAY = 86_400_000;

/** A linear congruential generator (Numerical Recipes): the same seed, the same articles, on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

/** Draws words as news has them: each as often as the background table's counts let expect. */
function wordsFrom({ countByWord }: Frequencies, random: (below: number) => number): () => string {
  const words = [...countByWord.keys()];
  const sums: number[] = [];
  let sum = 0;
  // A word that stands in many articles stands in them often, too.
  for (const count of countByWord.values()) sums.push((sum += count ** 1.4));
  return () => {
    const at = random(1_000_000) * (sum / 1_000_000);
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? 'said';
  };
}

/**
 * Articles of 800 words, so that any number can be had: words as frequent as in the background table, some five articles a
 * story, near each other in time, that share its rare words and names, one in ten a copy of half of the one before, quotations in each.
 */
export function* generateArticles(count: number, frequencies: Frequencies): Generator<GeneratedArticle> {
  const random = randomFrom(1);
  const common = wordsFrom(frequencies, random);
  const rare = [...frequencies.countByWord].filter(([, seen]) => seen <= 4).map(([word]) => word);
  let before: readonly string[] = [];
  for (let i = 0; i < count; i++) {
    const story = Math.floor(i / 5) + random(20);
    const own = (): string => rare[(story * 7919 + random(12) * 104_729) % rare.length] ?? '';
    const name = `${capitalised(own())} ${capitalised(own())}`;
    const sentences = Array.from({ length: WORDS / 16 }, (_, sentence) => {
      const clause = Array.from({ length: 13 }, () => (random(10) === 0 ? own() : common())).join(' ');
      return sentence % 7 === 0 ? `“${clause},” ${name} said.` : `Officials said that ${clause}.`;
    });
    if (i % 10 === 9) sentences.splice(0, before.length / 2, ...before.slice(0, before.length / 2));
    before = sentences;
    yield {
      url: `https://outlet-${i % 50}.example/${i}`,
      outlet: `Outlet ${i % 50}`,
      title: `${name} ${common()} ${own()}`,
      published: new Date(Date.UTC(2024, 0, 1) + Math.floor(i / 100) * DAY).toISOString(),
      text: sentences.join('\n\n'),
    };
  }
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
