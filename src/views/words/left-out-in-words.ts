import type { LeftOut } from '../../model/index.ts';
import { countInWords } from './count-in-words.ts';

/** Something that an answer leaves out, in words, and what would have to be asked for to get it. */
export interface LeftOutWords {
  readonly words: string;
  readonly asks: 'tentative' | 'status' | null;
}

/**
 * What an answer leaves out of its counts and how much of it; nothing for nothing.
 *
 * @example leftOutInWords({ tentative: 2 })[0]?.words // '2 tentative events'
 */
export function leftOutInWords(leftOut: Partial<LeftOut>): readonly LeftOutWords[] {
  const { tentative = 0, byStatus = [], undated = 0, acrossMonths = 0, articles = 0 } = leftOut;
  const words: readonly (readonly [number, string, LeftOutWords['asks']])[] = [
    [tentative, countInWords(tentative, 'tentative event'), 'tentative'],
    ...byStatus.map(
      ({ status, events }) =>
        [events, `${countInWords(events, 'event')} told as ${status}`, 'status'] as const,
    ),
    [undated, `${countInWords(undated, 'event')} of no known day`, null],
    [acrossMonths, `${countInWords(acrossMonths, 'event')} over more than one month`, null],
    [articles, `${countInWords(articles, 'article')} in which no events were looked for`, null],
  ];
  return words.flatMap(([count, words, asks]) => (count === 0 ? [] : [{ words, asks }]));
}
