import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { MIGRATIONS } from './index.ts';

/** The migrations that ledgers out there have had. Add a line for a new one; a line that is here never changes. */
const LANDED = [
  ['0001-articles', 'ec3a89f0abc6bd722afc95c9f53216dc071db16f6e8337cf75a61849f0d674fb'],
  ['0002-alignments', 'af4594ba18d0da17c2801c4972a21da2e24ce056accf2127e79c96035e63c652'],
  ['0003-stances', '004874ea917052a55055e39b872f988633b0fabf4ccebce194c5b6991268d921'],
  ['0004-events', '182960d99224343aff00d34e0b48ba0229348edfc3aba110f0ccd73cf357da83'],
  ['0005-across', '897414d79c572f68d65fce6f398dcb8c9f854da981615e67bfa5e1fc0c8edefa'],
  ['0006-shared-claims', '26ecb5f041ac9d442b917711aaf77aacb022a57f3bacc0f5fef5e4ee9a0e0e8c'],
];

test('the list of migrations only grows at its end', () => {
  const digests = MIGRATIONS.map(({ name, sqlite }) => [
    name,
    createHash('sha256').update(sqlite).digest('hex'),
  ]);
  assert.deepEqual(digests, LANDED);
});
