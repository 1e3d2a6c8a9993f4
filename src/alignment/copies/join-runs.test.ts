import assert from 'node:assert/strict';
import test from 'node:test';
import { joinRuns } from './join-runs.ts';
import type { SharedRun } from './shared-run.ts';

const run = (kind: SharedRun['kind'], from: SharedRun['from'], to: SharedRun['to']): SharedRun => ({
  kind,
  from,
  to,
});

test('equal runs that follow each other in both articles are one passage', () => {
  const equal = [run('verbatim', [0, 11], [5, 16]), run('verbatim', [12, 30], [17, 35])];
  assert.deepEqual(joinRuns(equal, []), [run('verbatim', [0, 30], [5, 35])]);
});

test('a reworded sentence is taken out of the run that it stands in', () => {
  const sentence = run('reworded', [20, 29], [20, 30]);
  assert.deepEqual(joinRuns([run('verbatim', [0, 24], [0, 24])], [sentence]), [
    run('verbatim', [0, 19], [0, 19]),
    sentence,
  ]);
});

test('what is left of a run is dropped where it is too short for a passage', () => {
  const sentence = run('reworded', [4, 29], [4, 29]);
  assert.deepEqual(joinRuns([run('verbatim', [0, 24], [0, 24])], [sentence]), [sentence]);
});

test('runs that follow each other in one article only stay apart', () => {
  const equal = [run('verbatim', [0, 11], [20, 31]), run('verbatim', [12, 30], [0, 18])];
  assert.deepEqual(joinRuns(equal, []), equal);
});
