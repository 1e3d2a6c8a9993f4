import type { TellingContent } from './draw-content.ts';
import type { Likeness } from './like-words.ts';

/** How much of what two tellings say in words, names apart, the other says too, in nats. */
export interface Cover {
  readonly ofA: number;
  readonly ofB: number;
}

type Words = Pick<TellingContent, 'words' | 'rarities'>;

/** Each word is covered by the word of the other side that is most like it. */
export function measureCover(a: Words, b: Words, likeness: Likeness): Cover {
  const bestOfB = new Float64Array(b.words.length);
  let ofA = 0;
  for (let i = 0; i < a.words.length; i++) {
    const word = a.words[i] ?? 0;
    let best = 0;
    for (let j = 0; j < b.words.length; j++) {
      const like = likeness(word, b.words[j] ?? 0);
      if (like > best) best = like;
      if (like > (bestOfB[j] ?? 0)) bestOfB[j] = like;
    }
    ofA += best * (a.rarities[i] ?? 0);
  }
  let ofB = 0;
  for (let j = 0; j < b.words.length; j++) ofB += (bestOfB[j] ?? 0) * (b.rarities[j] ?? 0);
  return { ofA, ofB };
}
