import { html } from 'hono/html';
import type { ConflictsAnswer } from '../../model/index.ts';
import { conflictTables } from './blocks/conflict-table.ts';
import type { Html } from './html.ts';
import { pagedList } from './paged-list.ts';

/** Where articles differ, or an article and the register, a page of it. */
export function conflictsPage({ conflicts, total, offset }: ConflictsAnswer): Html {
  return pagedList({
    heading: 'Conflicts',
    path: '/conflicts',
    about: 'where articles tell the same but for one value, slot by slot',
    empty:
      'No conflict was found: wherever two articles tell the same, they tell it with the same values, or one is only vaguer.',
    total,
    offset,
    shown: conflicts.length,
    items: html`${conflictTables(conflicts)}`,
  });
}
