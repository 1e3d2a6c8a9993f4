import type { SpeakerStatements, StatementInContext } from '../../../model/index.ts';

/** A speaker with the statements that a page shows of him, and how many more there are. */
export interface ShownSpeaker {
  readonly speaker: string | null;
  readonly shown: readonly StatementInContext[];
  readonly hidden: number;
}

/** How many statements a page shows: of one speaker, and in all. */
export interface Limits {
  readonly perSpeaker: number;
  readonly total: number;
}

/**
 * The first statements of each speaker until the page is full. `unshown` counts the speakers that found no room.
 *
 * @example takeStatements([{ speaker: 'Ada', statements: [] }], { perSpeaker: 8, total: 400 }).unshown // 0
 */
export function takeStatements(
  speakers: readonly SpeakerStatements[],
  { perSpeaker, total }: Limits,
): { readonly speakers: readonly ShownSpeaker[]; readonly unshown: number } {
  let room = total;
  const taken: ShownSpeaker[] = [];
  for (const { speaker, statements } of speakers) {
    if (room === 0) break;
    const shown = statements.slice(0, Math.min(perSpeaker, room));
    taken.push({ speaker, shown, hidden: statements.length - shown.length });
    room -= shown.length;
  }
  return { speakers: taken, unshown: speakers.length - taken.length };
}
