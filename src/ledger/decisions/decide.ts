import { sql } from 'kysely';
import { toJson, type Decision } from '../../model/index.ts';
import { LedgerError } from '../ledger-error.ts';
import type { Ledger } from '../open-ledger.ts';
import { anchorOf } from './anchor-of.ts';
import { applyDecision } from './apply-decision.ts';

const LONGEST_NOTE = 2000;

/**
 * Keeps what an analyst decides, with a note and the time, and lets it stand over what was decided by machine, now and after every
 * re-run. The subjects are ids or unambiguous beginnings: of two stories or two claims to `merge`, of an article to `split` from its
 * story, and to `confirm` or `reject` of a conflict, a copy (`from..to`), or a member: an article of its story, a statement or event of its
 * claim, together with the story's or claim's id where it is in more than one.
 * Throws a LedgerError where there is no note, no such thing, or nothing to decide about it.
 *
 * @example await decide(ledger, { act: 'split', subjects: ['3f2a'], note: 'Another ship.' })
 */
export async function decide(
  ledger: Ledger,
  { act, subjects, note }: Pick<Decision, 'act' | 'subjects' | 'note'>,
): Promise<Decision> {
  const reason = note.trim().slice(0, LONGEST_NOTE).toWellFormed();
  if (reason === '') throw new LedgerError('no note', 'A decision needs a note that says why.');
  return ledger.database.transaction().execute(async (transaction) => {
    const { anchor, ids } = await anchorOf(transaction, act, subjects);
    const at = ledger.now().toISOString();
    const { last } = await transaction
      .selectFrom('articles')
      .select(sql<number>`coalesce(max(number), 0)`.as('last'))
      .executeTakeFirstOrThrow();
    const { number } = await transaction
      .insertInto('decisions')
      .values({
        act,
        subjects: toJson(ids),
        note: reason,
        at,
        anchor: toJson(anchor),
        after_article: last,
      })
      .returning('number')
      .executeTakeFirstOrThrow();
    await applyDecision(transaction, { number, act, anchor });
    return { kind: 'decision', act, subjects: ids, note: reason, at };
  });
}
