import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { openLedger, record } from './index.ts';
import { sampleEntry } from './sample-entry.fixture.ts';

/**
 * A process that records samples into a ledger until it is killed. It says `ready`, waits for a line with the ledger's
 * path and the number of the first sample on its standard input, and writes each sample's number once it is acknowledged.
 */
writeSync(1, 'ready\n');
const [order] = (await once(process.stdin, 'data')) as [Buffer];
const [path = '', first] = order.toString('utf8').trim().split('\t');
const ledger = await openLedger(path);
for (let n = Number(first); ; n++) {
  await record(ledger, sampleEntry(n));
  writeSync(1, `${n}\n`);
}
