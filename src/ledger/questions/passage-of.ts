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

/** What a reader must see to judge the statement: the sentences of speaker, cue and content, within reason. */
export function passageOf(
  statement: Statement,
  text: string,
  sentences: readonly Span[],
): { readonly text: string; readonly start: number } {
  const extent = extentOf(statement);
  const whole = hullOf([...sentencesMeeting(sentences, extent), extent]) ?? extent;
  if (whole[1] - whole[0] <= LONGEST) return { text: text.slice(...whole), start: whole[0] };
  const cue = hullOf(statement.cue.spans)?.[0] ?? extent[0];
  const from = Math.max(whole[0], Math.min(cue - LONGEST / 2, whole[1] - LONGEST));
  const start = wholeCharacterAt(text, from);
  return { text: text.slice(start, wholeCharacterAt(text, from + LONGEST)), start };
}
