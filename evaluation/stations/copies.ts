import type { Tools } from '../../src/engine.ts';
import { align, sketch } from '../../src/alignment/index.ts';
import { analyse } from '../../src/analysis/index.ts';
import { toId, type Article, type Sketch } from '../../src/model/index.ts';
import { readBasil, type ToldArticle } from '../alignment/gold-stories.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import { seededRandom, shuffle } from '../../training/shuffle.ts';
import { PARTNER_BY_WORD } from '../alignment/synonyms.ts';

/** Of the words of a reworded copy. */
const REPLACED_SHARE = 0.15;

type Rewriting = (text: string, random: () => number) => string;

function splitIntoSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["”’]?)\s+/);
}

function cutTo(share: number, text: string): string {
  const paragraphs = text.split(/\n+/);
  return paragraphs.slice(0, Math.ceil(paragraphs.length * share)).join('\n\n');
}

function replaceWords(text: string, random: () => number): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  const replaceable = words.filter((word) => PARTNER_BY_WORD.has(word)).length;
  const chance = Math.min(1, (REPLACED_SHARE * words.length) / Math.max(1, replaceable));
  return text.replace(/\p{L}+/gu, (word) => (random() < chance ? (PARTNER_BY_WORD.get(word) ?? word) : word));
}

/** The ways in which one article a story is copied. */
const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  verbatim: (text) => text,
  half: (text) => cutTo(1 / 2, text),
  third: (text) => cutTo(1 / 3, text),
  reordered: (text, random) => shuffle(splitIntoSentences(text), random).join(' '),
  reworded: replaceWords,
};

/** Whether the two share a key, so that a ledger would compare them, and are found to be a copy. */
function isFoundCopy(a: Sketch, b: Sketch): boolean {
  const keys = new Set(a.keys);
  if (!b.keys.some((key) => keys.has(key))) return false;
  const alignments = align(b, [{ sketch: a, story: toId('story'), claims: [] }]);
  return alignments.some((alignment) => alignment.kind === 'copy');
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function* pairsOf<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [index, first] of items.entries())
    for (const second of items.slice(index + 1)) yield [first, second];
}

/**
 * How well copies are told on BASIL's articles. One article of each story, copied in each of the ways
 * above, should be found (a figure a way, and `recall` over all); as many pairs from different stories should not
 * (`precision`), nor the pairs that tell one story in the words of different outlets (`siblings kept apart`; a few of
 * them do share an agency's text).
 */
export async function measureCopies(
  data: string,
  { reader, frequencies }: Tools,
): Promise<Record<string, number>> {
  const draw = (article: Article): Sketch => sketch(article, analyse(article, reader), [], frequencies);
  const random = seededRandom(1);
  const stories = [...Map.groupBy(await readBasil(data), ({ story }) => story).values()];
  const sketches = stories.map((told: readonly ToldArticle[]) => told.map(({ article }) => draw(article)));
  const firsts = stories.flatMap((told) => told.slice(0, 1).map(({ article }) => article));

  const figures: Record<string, number> = {};
  let found = 0;
  for (const [name, rewrite] of Object.entries(REWRITINGS)) {
    const copies = firsts.filter((article) => {
      const copy = toPlainArticle(`${article.id} ${name}`, rewrite(article.text, random), null);
      return isFoundCopy(draw(article), draw(copy));
    });
    figures[`${name}, found`] = share(copies.length, firsts.length);
    found += copies.length;
  }
  const made = firsts.length * Object.keys(REWRITINGS).length;
  const strangers = shuffle([...pairsOf(sketches.flatMap((told) => told.slice(1, 2)))], random);
  const mistaken = strangers.slice(0, made).filter(([a, b]) => isFoundCopy(a, b)).length;
  const siblings = sketches.flatMap((told) => [...pairsOf(told)]);
  figures['recall'] = share(found, made);
  figures['precision'] = share(found, found + mistaken);
  figures['siblings kept apart'] = share(
    siblings.filter(([a, b]) => !isFoundCopy(a, b)).length,
    siblings.length,
  );
  return figures;
}
