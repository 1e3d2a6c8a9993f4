import { articles } from './0001-articles.ts';
import { alignments } from './0002-alignments.ts';

/** One step from an older ledger to a newer one: its SQL, a text a dialect. */
export interface Migration {
  readonly name: string;
  readonly sqlite: string;
}

/** In order of application; a ledger's version is how many it has had. Add at the end, never change what has landed. */
export const MIGRATIONS: readonly Migration[] = [articles, alignments];
