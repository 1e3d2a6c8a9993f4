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

const SYLLABLES = [
  'ba',
  'ren',
  'lo',
  'ti',
  'mar',
  'ko',
  'sel',
  'vin',
  'da',
  'rum',
  'pe',
  'nor',
  'hal',
  'gu',
  'stre',
  'ly',
];

/**
 * Articles of 800 invented words, so that any number can be had: word frequencies fall off as in English (Zipf's law), a
 * fifth of them share a topic's rare words, one in ten copies half of the one before, and each quotes a speaker.
 */
export function* generateArticles(count: number): Generator<GeneratedArticle> {
  const random = randomFrom(1);
  const words = Array.from({ length: 20_000 }, (_, i) =>
    [i % 16, Math.floor(i / 16) % 16, Math.floor(i / 256) % 16, i % 7]
      .map((n) => SYLLABLES[n] ?? '')
      .join(''),
  );
  const zipf = (): string =>
    words[Math.floor(Math.exp((random(10_000) / 10_000) * Math.log(words.length))) - 1] ?? 'ba';
  let before: readonly string[] = [];
  for (let i = 0; i < count; i++) {
    const topic = random(Math.max(10, Math.floor(count / 5)));
    const sentences = Array.from({ length: WORDS / 16 }, (_, sentence) => {
      const body = Array.from({ length: 13 }, () =>
        random(12) === 0 ? (words[(topic * 37 + random(9)) % words.length] ?? '') : zipf(),
      );
      const clause = body.join(' ');
      return sentence % 7 === 0 ? `“${clause},” the minister said.` : `Officials said that ${clause}.`;
    });
    if (i % 10 === 9) sentences.splice(0, before.length / 2, ...before.slice(0, before.length / 2));
    before = sentences;
    yield {
      url: `https://outlet-${i % 50}.example/${i}`,
      outlet: `Outlet ${i % 50}`,
      title: `${zipf()} ${zipf()} ${topic}`,
      published: new Date(Date.UTC(2024, 0, 1) + Math.floor(i / 100) * DAY).toISOString(),
      text: sentences.join('\n\n'),
    };
  }
}
