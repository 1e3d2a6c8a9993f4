import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrate, type Calibration } from './measure-confidence.ts';

const LINE: Calibration = [
  [-2, 0.1],
  [0, 0.5],
  [2, 0.7],
];

test('between two points confidence is a straight line', () => {
  assert.equal(
    calibrate(1, [
      [0, 0.25],
      [2, 0.75],
    ]),
    0.5,
  );
  assert.equal(calibrate(0, LINE), 0.5);
  assert.ok(Math.abs(calibrate(1, LINE) - 0.6) < 1e-12);
});

test('beyond the ends it goes no further', () => {
  assert.equal(calibrate(-99, LINE), 0.1);
  assert.equal(calibrate(99, LINE), 0.7);
});

test('without any point nothing is sure', () => {
  assert.equal(calibrate(3, []), 0);
});
