import type { Span } from '../src/model/index.ts';

/** What a statement is compared by: where its speaker and its content stand; none where nobody is named. */
export interface Roles {
  readonly speaker: readonly Span[];
  readonly content: readonly Span[];
}

/** A statement of the gold data and the one found for it; `isRelaxed` where the speaker is right as well. */
export interface Match<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
  readonly isRelaxed: boolean;
}

/**
 * Pairs of statements that say the same: one to one by the words of their contents, the likest first (Dice of at least one half, as
 * the referee of PolNeAR has it).
 */
export function matchStatements<Gold, Found>(
  text: string,
  gold: readonly Gold[],
  found: readonly Found[],
  rolesOf: (statement: Gold | Found) => Roles,
): readonly Match<Gold, Found>[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }): Span => [
    index,
    index + word.length,
  ]);
  const setsOf = (statement: Gold | Found): Readonly<Record<keyof Roles, ReadonlySet<number>>> => {
    const { speaker, content } = rolesOf(statement);
    return { speaker: wordsIn(words, speaker), content: wordsIn(words, content) };
  };
  const right = found.map(setsOf);
  const pairs = gold.flatMap((statement, g) => {
    const left = setsOf(statement);
    return right.flatMap((other, f) => {
      const likeness = dice(left.content, other.content);
      const bySpeaker = dice(left.speaker, other.speaker);
      return likeness >= 0.5 ? [{ g, f, rank: likeness + bySpeaker / 100, isRelaxed: bySpeaker >= 0.5 }] : [];
    });
  });
  const [takenGold, takenFound] = [new Set<number>(), new Set<number>()];
  return pairs
    .sort((a, b) => b.rank - a.rank || a.g - b.g || a.f - b.f)
    .flatMap(({ g, f, isRelaxed }) => {
      const [goldOne, foundOne] = [gold[g], found[f]];
      if (takenGold.has(g) || takenFound.has(f) || !goldOne || !foundOne) return [];
      takenGold.add(g);
      takenFound.add(f);
      return [{ gold: goldOne, found: foundOne, isRelaxed }];
    });
}

function wordsIn(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [start, end] of spans)
    for (const [i, word] of words.entries()) if (word[0] < end && word[1] > start) inside.add(i);
  return inside;
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size + b.size === 0) return 1;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}
