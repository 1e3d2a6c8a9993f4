import type { Span } from '../../model/index.ts';

const FINAL = /^(?:[.!?…]|\.{2,}|[!?]{2,})$/u;
const CLOSER = /^["”’')\]»]$/u;
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{N}"“‘'([«•–—-]/u;
const LOWER_WORD = /^[\p{Ll}\p{M}]{2,}$/u;
/** No sentence is longer: rules that look around in it must not be led through a whole text without stops. */
const LONGEST = 1000;
const DOTTED = /^.+\.$/u;

/** What the splitter must know of English. */
export interface SentenceSigns {
  /** "Gen.", "Sen.": a name follows; the sentence goes on. */
  readonly introduces: (word: string) => boolean;
  /** Words that begin sentences ("The", "He"): after "p.m." or "U.S." they tell an end from a middle. */
  readonly opens: (word: string) => boolean;
}

/**
 * Where sentences end, as the index of the token after each; `tokens` are those of one paragraph, whose end is an end.
 * A stop ends a sentence when what follows can begin one; closing quotes and brackets go with the stop.
 *
 * @example "Talks failed. He left." ends after its third and its sixth token: [3, 6]
 */
export function splitSentences(
  text: string,
  tokens: readonly Span[],
  signs: SentenceSigns,
): readonly number[] {
  const ends: number[] = [];
  const word = (i: number): string => text.slice(...(tokens[i] ?? [0, 0]));
  let i = 0;
  while (i < tokens.length) {
    const stop = i++;
    if (i - (ends.at(-1) ?? 0) >= LONGEST) {
      ends.push(i);
      continue;
    }
    const isFinal = FINAL.test(word(stop));
    const isDotted = !isFinal && DOTTED.test(word(stop)) && word(stop).length <= 12;
    if (!isFinal && !isDotted) continue;
    while (i < tokens.length && isClosing(i)) i++;
    if (i >= tokens.length) break;
    if (isFinal ? endsAt(stop, i) : abbreviationEndsAt(stop, i)) ends.push(i);
  }
  if (tokens.length > (ends.at(-1) ?? 0)) ends.push(tokens.length);
  return ends;

  /** A closer right behind the stop. A straight quote that a space parts from the stop opens what follows. */
  function isClosing(at: number): boolean {
    return CLOSER.test(word(at)) && tokens[at]?.[0] === tokens[at - 1]?.[1];
  }

  function endsAt(stop: number, next: number): boolean {
    if (!OPENS_SENTENCE.test(word(next))) return false;
    const touches = tokens[next]?.[0] === tokens[next - 1]?.[1];
    // "He left.The talks": no space, yet an end, if the words around look like words and not like "example.Com".
    return (
      !touches || (next === stop + 1 && LOWER_WORD.test(word(stop - 1)) && /^\p{Lu}\p{Ll}/u.test(word(next)))
    );
  }

  function abbreviationEndsAt(stop: number, next: number): boolean {
    if (next > stop + 1) return endsAt(stop, next);
    if (signs.introduces(word(stop).toLowerCase())) return false;
    return (
      /^["“]?\p{Lu}/u.test(word(next)) && signs.opens(word(/^["“]$/u.test(word(next)) ? next + 1 : next))
    );
  }
}
