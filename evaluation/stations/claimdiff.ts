import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import type { Tools } from '../../src/engine.ts';
import { lemmaOf, tokenCountOf } from '../../src/model/index.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import type { Scores, Station } from '../station.ts';

interface ClaimPair {
  readonly claim_a: string;
  readonly claim_b: string;
  readonly relation: 0 | 1;
}

/**
 * Whether one claim of two may weaken the other: told by hand of one sign that the lexicon has, that just one of them has words of
 * negation, or that it denies, rejects or doubts.
 */
function isWeakening({ claim_a, claim_b }: ClaimPair, { reader, alignment }: Tools): boolean {
  const [first = 0, second = 0] = [claim_a, claim_b].map((text) => {
    const analysis = analyse(toPlainArticle('claim', text, null), reader);
    let count = 0;
    for (let token = 0; token < tokenCountOf(analysis); token++)
      if (alignment.slots.negativeWords.has(lemmaOf(analysis, token).toLowerCase())) count++;
    return count;
  });
  return first > 0 && second === 0;
}

/**
 * How far pairs of claims in which the first weakens the second are told from the rest, by what conflicts are told by. Every second
 * pair is left out: it is for looking at.
 */
async function measure(data: string, tools: Tools): Promise<Scores> {
  const file = await readFile(join(data, 'claimdiff', 'ClaimDiff-weak-train.json'), 'utf8');
  const pairs = (JSON.parse(file) as { readonly data: readonly ClaimPair[] }).data.filter(
    (_, index) => index % 2 === 1,
  );
  const said = pairs.filter((pair) => isWeakening(pair, tools));
  const right = said.filter(({ relation }) => relation === 1).length;
  const gold = pairs.filter(({ relation }) => relation === 1).length;
  return {
    'weaken, F1': (2 * right) / Math.max(1, said.length + gold),
    'weaken, F1 of saying so always': (2 * gold) / Math.max(1, pairs.length + gold),
  };
}

export const claimdiff: Station = { name: 'claimdiff', gold: ['claimdiff'], measure };
