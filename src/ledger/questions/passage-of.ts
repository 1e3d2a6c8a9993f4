import { extentOf, hullOf, overlaps, type Span, type Statement } from '../../model/index.ts';

/** The most that is shown around a cue, in characters; a statement may span its whole article. */
const LONGEST = 2000;

/** The sentences, which are in order, that a span meets; found by halving, for an article may have many thousands. */
function sentencesMeeting(sentences: readonly Span[], span: Span): readonly Span[] {
  let from = 0;
  let to = sentences.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sentences[middle]?.[1] ?? 0) <= span[0]) from = middle + 1;
    else to = middle;
  }
  const met: Span[] = [];
  for (const sentence of sentences.slice(from)) {
    if (!overlaps(sentence, span)) break;
    met.push(sentence);
  }
  return met;
}

/** An offset that does not stand between the two halves of a character. */
function wholeCharacterAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/** The statement with the way by which it came, to whom, when and where. */
function wholeExtentOf(statement: Statement): Span {
  const { chain, addressee, occasions } = statement;
  const hops = chain.flatMap(({ speaker, cue }) => [...(speaker?.spans ?? []), ...cue.spans]);
  const around = [...hops, ...(addressee?.spans ?? []), ...occasions.flatMap(({ spans }) => spans)];
  return hullOf([extentOf(statement), ...around]) ?? [0, 0];
}

/** As much of a long stretch as may be shown, the cue or trigger in the middle of it where that can be. */
function around(core: readonly Span[], text: string, [start, end]: Span): Span {
  const middle = hullOf(core)?.[0] ?? start;
  const from = Math.max(start, Math.min(middle - LONGEST / 2, end - LONGEST));
  return [wholeCharacterAt(text, from), wholeCharacterAt(text, from + LONGEST)];
}

/** A stretch of an article's text, which starts at `start` of it. */
interface Passage {
  readonly text: string;
  readonly start: number;
}

/** The first of some stretches whose sentences may be shown whole; else what is around the core of the last. */
function firstShort(
  extents: readonly Span[],
  core: readonly Span[],
  text: string,
  sentences: readonly Span[],
): Passage {
  const whole = extents.map((extent) => hullOf([...sentencesMeeting(sentences, extent), extent]) ?? extent);
  const short = whole.find(([start, end]) => end - start <= LONGEST);
  const [start, end] = short ?? around(core, text, whole.at(-1) ?? [0, 0]);
  return { text: text.slice(start, end), start };
}

/**
 * What a reader must see to judge the statement, within reason: the sentences of speaker, cue and content, and of all else that is
 * told of it where that is near.
 */
export function passageOf(statement: Statement, text: string, sentences: readonly Span[]): Passage {
  const extents = [wholeExtentOf(statement), extentOf(statement)];
  return firstShort(extents, statement.cue.spans, text, sentences);
}

/** The sentences of some spans, within reason: where they are far apart, those of their core, or what is around it. */
export function passageAround(
  spans: readonly Span[],
  core: readonly Span[],
  text: string,
  sentences: readonly Span[],
): Passage {
  const extents = [hullOf(spans), hullOf(core)].flatMap((extent) => (extent ? [extent] : []));
  return firstShort(extents, core, text, sentences);
}
