const LONGEST_HEADING = 250;

/** Whether a text ends as a sentence does: a stop, perhaps within closing quotes or brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟][\s”’»"')\]*]*$/.test(text.slice(-12));
}

/** Whether it reads as running text: a sentence of some length, or so many words that it must be. */
export function isProse(text: string): boolean {
  if (text.length > 2 * LONGEST_HEADING) return true;
  const words = countWords(text);
  return words >= 40 || (endsSentence(text) && (words >= 6 || text.length >= 40));
}

/** Whether it could be a title: short, begun like one, and not ended like a sentence or an introduction to one. */
export function isTitleLike(text: string): boolean {
  if (text.length > LONGEST_HEADING || countWords(text) > 30) return false;
  if (/[:;,–—-]$/.test(text) || !/^["'“‘«¿¡([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€]/u.test(text)) return false;
  if (!endsSentence(text)) return true;
  // A title may ask or exclaim; in sentence case that is as likely to be speech.
  return /[!?]["'”’»]*$/.test(text) && shareOfCapitals(text) >= 0.6;
}

/** Of its words of four letters or more, how many begin with a capital; 0 where there are none. */
export function shareOfCapitals(text: string): number {
  const words = text.slice(0, LONGEST_HEADING).match(/[\p{L}][\p{L}'’]{3,}/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

/** Words parted by white space, of the first thousand characters. */
export function countWords(text: string): number {
  return text.slice(0, 1_000).match(/\S+/g)?.length ?? 0;
}
