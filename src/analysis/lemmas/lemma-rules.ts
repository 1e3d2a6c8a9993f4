/** Cut so many letters off a form's end and put others there: `[3, 'y']` makes "study" of "studies". */
export type Edit = readonly [cut: number, added: string];

/**
 * How forms become lemmas, by Penn tag and by what a word in lower case ends in: of the endings that are listed the longest
 * tells. Endings are keyed as `endingKey` says.
 */
export interface LemmaRules {
  readonly edits: readonly Edit[];
  /** By tag and ending, the index of its edit. */
  readonly endings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By tag and ending, whether a lemma keeps a capital that its form begins with: 1 for "Norwegian", 0 for "Several". */
  readonly capitals: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Longer endings count only as whole words. */
export const LONGEST_ENDING = 6;

/**
 * The key of a word's last letters, or of all of it.
 *
 * @example endingKey('prices', 2) // '-es'
 * @example endingKey('irish', 5) // '^irish'
 */
export function endingKey(lower: string, length: number): string {
  return length >= lower.length ? `^${lower}` : `-${lower.slice(lower.length - length)}`;
}

/** What the longest ending of a word says that is listed; undefined where none is. */
export function findByEnding(
  byEnding: Readonly<Record<string, number>> | undefined,
  lower: string,
): number | undefined {
  if (byEnding === undefined) return undefined;
  let found = byEnding[endingKey(lower, lower.length)];
  for (let length = Math.min(LONGEST_ENDING, lower.length - 1); found === undefined && length >= 0; length--)
    found = byEnding[endingKey(lower, length)];
  return found;
}

/** The edit that makes a lemma of a form. */
export function editBetween(form: string, lemma: string): Edit {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return [form.length - same, lemma.slice(same)];
}

/** Applies an edit; a form of which nothing would be left stays as it is. */
export function applyEdit(form: string, [cut, added]: Edit): string {
  return cut > form.length ? form : form.slice(0, form.length - cut) + added || form;
}
