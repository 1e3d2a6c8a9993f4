import assert from 'node:assert/strict';
import test from 'node:test';
import type { EventType } from '../../model/index.ts';
import { arePartiesApart } from './are-parties-apart.ts';

function act(actors: readonly string[], recipients: readonly string[], type: EventType = 'ACCUSE') {
  return { type, actors, recipients, tentative: false };
}

test('two states do not do one act apart from each other, and one act is not done to two', () => {
  assert.equal(arePartiesApart(act(['@NOR'], []), act(['@SDM'], ['@OST'])), true);
  assert.equal(arePartiesApart(act(['@NOR'], ['@OST']), act(['@lind'], ['@SDM'])), true);
  assert.equal(arePartiesApart(act(['@NOR', 'army'], []), act(['@SDM', '@NOR'], [])), false);
});

test('other names on both sides are others; on one side they may be the same by another name', () => {
  assert.equal(arePartiesApart(act(['@lind'], ['@harbour union']), act(['@marek'], ['@delta bank'])), true);
  assert.equal(
    arePartiesApart(act(['@lind'], ['@delta bank']), act(['@ministry of ports'], ['@delta bank'])),
    false,
  );
  assert.equal(arePartiesApart(act(['@lind'], ['bank']), act(['@marek'], ['@delta bank'])), false);
});

test('a tentative event may have its sides wrong', () => {
  assert.equal(arePartiesApart(act(['@NOR'], []), { ...act(['@SDM'], []), tentative: true }), false);
});

test('who meets whom may be told from either side, and an act of another type is not judged', () => {
  assert.equal(
    arePartiesApart(act(['@NOR'], ['@SDM'], 'CONSULT'), act(['@SDM'], ['@NOR'], 'CONSULT')),
    false,
  );
  assert.equal(arePartiesApart(act(['@NOR'], ['@SDM'], 'CONSULT'), act(['@OST'], [], 'CONSULT')), true);
  assert.equal(arePartiesApart(act(['@NOR'], []), act(['@SDM'], [], 'THREATEN')), false);
});
