import { toJson, type Unread } from '../model/index.ts';
import type { Ledger } from './open-ledger.ts';

/** Records that something could not be read; it stays listed, with the last reason, until the same file has been read. */
export async function recordUnread(ledger: Ledger, unread: Unread): Promise<void> {
  const row = { document: toJson(unread), at: ledger.now().toISOString() };
  await ledger.database
    .insertInto('unread')
    .values({ file: unread.file, ...row })
    .onConflict((conflict) => conflict.column('file').doUpdateSet(row))
    .execute();
}
