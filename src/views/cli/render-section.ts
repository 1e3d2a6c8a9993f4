import { countInWords } from '../words/count-in-words.ts';
import type { Sheet } from './sheet.ts';
import { wrapIndented } from './wrap-text.ts';

/** More than this scrolls away unread. */
const SHOWN = 20;

/**
 * Things of one kind, as many as can be taken in, under a heading that counts them all.
 *
 * @param unlisted how many more there are that nothing at hand lists
 */
export function renderSection<Thing>(
  heading: string,
  things: readonly Thing[],
  render: (thing: Thing) => string,
  { paint, width }: Sheet,
  unlisted = 0,
): string {
  const hidden = things.length - SHOWN;
  const notes = [
    ...(hidden > 0 ? [`and ${countInWords(hidden, 'more', 'more')}: see them with --json`] : []),
    ...(unlisted > 0 ? [`and ${countInWords(unlisted, 'more', 'more')}, not listed here`] : []),
  ];
  return [
    paint('underline', wrapIndented(heading, width, 0)),
    ...things.slice(0, SHOWN).map(render),
    ...notes.map((note) => paint('dim', wrapIndented(note, width, 2))),
  ].join('\n\n');
}
