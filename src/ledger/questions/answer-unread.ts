import { fromJson, type Unread, type UnreadAnswer } from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';

/** What could not be read and has not been read since, by file. */
export async function answerUnread({ database }: Ledger): Promise<UnreadAnswer> {
  const rows = await database.selectFrom('unread').select(['document', 'at']).orderBy('file').execute();
  return {
    kind: 'unread',
    unread: rows.map(({ document, at }) => ({ ...(fromJson(document) as Unread), at })),
  };
}
