import { hashOf } from '../../learn/hash.ts';
import {
  datesOf,
  lemmaOf,
  tagOf,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
  type Finding,
} from '../../model/index.ts';
import { rarityOf, type Frequencies } from '../frequencies.ts';
import { firstWordFrom, wordsIn } from './locate-words.ts';
import { nameConcepts } from './name-concepts.ts';
import type { Word } from './split-words.ts';

/** What each word of a sketch means, and how much that tells: see `Sketch.concepts`. */
export interface Concepts {
  readonly concepts: Uint32Array;
  readonly rarities: Uint8Array;
}

/** Rarities are kept in sixteenths of a nat, so that every one fits a byte. */
export const RARITY_STEPS = 16;
/** Words of more than one article in three only hold the others together. */
const LEAST_RARITY = Math.log(3);
const NUMERAL = /^\d+(?:[.,]\d+)*$/u;

function toByte(rarity: number): number {
  return Math.min(255, Math.round(rarity * RARITY_STEPS));
}

/**
 * Tells of each word what it means. Names and dates that are known mean one thing whatever words they have; a numeral means its value;
 * any other word its lemma.
 */
export function tellConcepts(
  text: string,
  words: readonly Word[],
  analysis: Analysis,
  findings: readonly Finding[],
  frequencies: Frequencies,
): Concepts {
  const concepts = new Uint32Array(words.length);
  const rarities = new Uint8Array(words.length);
  const mean = (at: number, key: string, rarity: number): void => {
    const tells = rarity >= LEAST_RARITY;
    concepts[at] = tells ? hashOf(key) : 0;
    rarities[at] = tells ? toByte(rarity) : 0;
  };
  words.forEach(({ word }, at) => {
    mean(at, word, rarityOf(frequencies, word));
  });
  for (let token = 0; token < tokenCountOf(analysis); token++) {
    const [start, end] = tokenSpanOf(analysis, token);
    const at = firstWordFrom(words, start);
    const isOneWord = words[at]?.start === start && words[at].length === end - start;
    const written = text.slice(start, end);
    if (tagOf(analysis, token) === 'NUM' && NUMERAL.test(written)) {
      const run = wordsIn(words, [start, end]);
      if (!run) continue;
      concepts.fill(0, run[0], run[1] + 1);
      mean(run[0], `#${Number(written.replaceAll(',', ''))}`, rarityOf(frequencies, written));
    } else if (isOneWord) {
      const lemma = lemmaOf(analysis, token).toLowerCase();
      mean(at, lemma, rarityOf(frequencies, words[at]?.word ?? lemma));
    }
  }
  const named = [
    ...datesOf(findings).flatMap(({ spans: [span], value, days }) =>
      span && days ? [{ span, key: `@${value}` }] : [],
    ),
    ...nameConcepts(analysis, findings),
  ];
  for (const { span, key } of named) {
    const run = wordsIn(words, span);
    if (!run) continue;
    let rarity = LEAST_RARITY;
    for (let at = run[0]; at <= run[1]; at++)
      rarity = Math.max(rarity, rarityOf(frequencies, words[at]?.word ?? ''));
    concepts.fill(0, run[0], run[1] + 1);
    rarities.fill(0, run[0], run[1] + 1);
    mean(run[0], key, rarity);
  }
  return { concepts, rarities };
}
