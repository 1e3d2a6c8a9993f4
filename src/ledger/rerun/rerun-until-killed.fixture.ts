import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { openLedger, rerun } from '../index.ts';
import { sampleArticleId, sampleEntry } from '../sample-entry.fixture.ts';

/**
 * A process that makes a ledger of so many samples anew, over and over, until it is killed. It says `ready`, waits for a line with the
 * ledger's path and their number on its standard input, and writes a line after each re-run.
 */
writeSync(1, 'ready\n');
const [order] = (await once(process.stdin, 'data')) as [Buffer];
const [path = '', count] = order.toString('utf8').trim().split('\t');
const entries = new Map(
  Array.from({ length: Number(count) }, (_, n) => [sampleArticleId(n), sampleEntry(n)] as const),
);
const ledger = await openLedger(path);
for (;;) {
  const { differences } = await rerun(ledger, (article) => {
    const entry = entries.get(article.id);
    return entry ? Promise.resolve(entry) : Promise.reject(new Error(`${article.id} is no sample`));
  });
  writeSync(1, `${differences.length}\n`);
}
