import { articles } from './0001-articles.ts';
import { alignments } from './0002-alignments.ts';
import { stances } from './0003-stances.ts';
import { events } from './0004-events.ts';
import { across } from './0005-across.ts';
import { sharedClaims } from './0006-shared-claims.ts';
import type { Migration } from './migration.ts';

/** In order of application; a ledger's version is how many it has had. Add at the end, never change what has landed. */
export const MIGRATIONS: readonly Migration[] = [articles, alignments, stances, events, across, sharedClaims];
