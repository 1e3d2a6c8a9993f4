import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId, type ActorMention, type Entity } from '../model/index.ts';
import { codeEntities } from './code-entities.ts';

function entityOf(id: string): Entity {
  return { id: toId(id), name: id, kind: 'person', place: null, codes: [], register: null, mentions: [] };
}

function mentionOf(entity: string | null, code: string, line: number): ActorMention {
  return {
    kind: 'actor',
    spans: [[line, line + 1]],
    entity: entity === null ? null : toId(entity),
    code,
    source: { file: 'register/offices.tsv', line, entry: `Office ${line}` },
    evidence: [[line, line + 1]],
    madeBy: 'actors@1',
  };
}

test('an entity has the codes of its mentions, the most frequent first, and the line that gave that one', () => {
  const actors = [mentionOf('e1', 'ARD', 3), mentionOf('e1', 'ARDGOV', 7), mentionOf('e1', 'ARDGOV', 9)];
  const [entity] = codeEntities([entityOf('e1')], actors);
  assert.deepEqual(entity?.codes, ['ARDGOV', 'ARD']);
  assert.equal(entity.register, 'register/offices.tsv:7 Office 7');
});

test('of codes as frequent the first mention counts', () => {
  const [entity] = codeEntities([entityOf('e1')], [mentionOf('e1', 'ARD', 1), mentionOf('e1', 'BEL', 2)]);
  assert.deepEqual(entity?.codes, ['ARD', 'BEL']);
});

test('mentions of nobody in particular code no entity', () => {
  const entities = [entityOf('e1'), entityOf('e2')];
  assert.deepEqual(codeEntities(entities, [mentionOf(null, 'ARD', 1)]), entities);
});
