import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { toPlainSpeaker, toPlainStatement } from '../../../test/plain-statement.ts';
import { toId } from '../../model/index.ts';
import { MIGRATIONS } from './index.ts';
import { stances } from './0003-stances.ts';

const WHO = { spans: [[0, 3]], form: 'name', entity: 'e1' };

/** What an older ledger holds of a statement, and what becomes of it. */
function migrated(differences: object): unknown {
  const old = {
    kind: 'statement',
    id: 's1',
    within: null,
    speaker: WHO,
    cue: { spans: [[4, 8]], kind: 'deny' },
    content: { spans: [[9, 20]], quoted: 'direct' },
    chain: [],
    evidence: [[0, 20]],
    madeBy: 'statements@1',
    ...differences,
  };
  const database = new DatabaseSync(':memory:');
  for (const { sqlite } of MIGRATIONS.slice(0, MIGRATIONS.indexOf(stances))) database.exec(sqlite);
  database.exec('pragma foreign_keys = off');
  database
    .prepare('insert into statements (article, position, id, document) values (1, 0, ?, ?)')
    .run(old.id, JSON.stringify(old));
  database.exec(stances.sqlite);
  const { document } = database.prepare('select document from statements').get() ?? {};
  return JSON.parse(String(document));
}

const speaker = toPlainSpeaker([[0, 3]], { form: 'name', entity: toId('e1') });
const expected = toPlainStatement({
  speaker,
  cue: { spans: [[4, 8]], kind: 'deny' },
  content: { spans: [[9, 20]], quoted: 'direct', carried: [] },
  stance: 'denies',
  confidence: 0.55,
  evidence: [[0, 20]],
  madeBy: 'statements@1',
});

test('a statement of an older ledger gets the stance of its cue, and is whole', () => {
  assert.deepEqual(migrated({}), expected);
});

test('a speaker or a hop of nobody stays nobody', () => {
  const cue = { spans: [[30, 36]], kind: 'say' };
  const chain = [
    { speaker: WHO, cue },
    { speaker: null, cue },
  ];
  assert.deepEqual(migrated({ speaker: null, cue, chain }), {
    ...expected,
    speaker: null,
    cue,
    chain: [
      { kind: 'second-hand', speaker, cue },
      { kind: 'second-hand', speaker: null, cue },
    ],
    stance: 'affirms',
  });
});
