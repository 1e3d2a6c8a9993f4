import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSpeaker, toPlainStatement } from '../../../test/plain-statement.ts';
import { toId, type Statement } from '../../model/index.ts';
import { nestStatements } from './nest-statements.ts';

const TEXT = 'Lind said I told Roe that talks had failed.';

function outer(differences: Partial<Statement> = {}): Statement {
  return toPlainStatement({
    id: toId('s1'),
    speaker: toPlainSpeaker([[0, 4]], { form: 'name', entity: toId('e1') }),
    cue: { spans: [[5, 9]], kind: 'say' },
    content: { spans: [[10, 42]], quoted: 'direct', carried: [] },
    ...differences,
  });
}

const inner = toPlainStatement({
  id: toId('s2'),
  speaker: toPlainSpeaker([[10, 11]], { form: 'pronoun' }),
  cue: { spans: [[12, 16]], kind: 'say' },
  content: { spans: [[21, 42]], quoted: 'direct', carried: [] },
});

test('a statement whose cue and content stand in another’s content is within it', () => {
  const [first, second] = nestStatements(TEXT, [outer(), inner]);
  assert.equal(first?.within, null);
  assert.equal(second?.within, 's1');
});

test('the “I” of a quotation is its speaker, who has his own words at first hand', () => {
  const [, second] = nestStatements(TEXT, [outer(), inner]);
  assert.equal(second?.speaker?.entity, 'e1');
  assert.deepEqual(second.chain, []);
});

test('what another passes on came by him', () => {
  const other = toPlainStatement({ ...inner, speaker: toPlainSpeaker([[17, 20]], { form: 'name' }) });
  const [, second] = nestStatements(TEXT, [outer(), other]);
  assert.deepEqual(
    second?.chain.map(({ kind, speaker }) => [kind, speaker?.entity]),
    [['second-hand', 'e1']],
  );
});

test('what is denied is not passed on by who denies it', () => {
  const other = toPlainStatement({ ...inner, speaker: null });
  const [, second] = nestStatements(TEXT, [outer({ stance: 'denies' }), other]);
  assert.deepEqual(second?.chain, []);
});

test('ten thousand statements within each other are nested in time, none in itself', () => {
  const statements = Array.from({ length: 10_000 }, (_, i) =>
    toPlainStatement({
      id: toId(`s${i}`),
      cue: { spans: [[i, i + 1]], kind: 'say' },
      content: { spans: [[i + 1, 20_000 - i]], quoted: 'direct', carried: [] },
    }),
  );
  const nested = nestStatements('', statements);
  assert.equal(nested.length, 10_000);
  assert.ok(nested.every(({ id, within }) => id !== within));
});
