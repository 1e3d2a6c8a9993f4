import { countInWords } from '../words/count-in-words.ts';
import type { Sheet } from './sheet.ts';

/** More than this scrolls away unread; `--json` has them all. */
const SHOWN = 20;

/** Some things of one kind under a heading that counts them all. */
export function renderSection(heading: string, things: readonly string[], { paint }: Sheet): string {
  const hidden = things.length - SHOWN;
  return [
    paint('underline', heading),
    ...things.slice(0, SHOWN),
    ...(hidden > 0
      ? [paint('dim', `  and ${countInWords(hidden, 'more', 'more')}: see them with --json`)]
      : []),
  ].join('\n\n');
}
