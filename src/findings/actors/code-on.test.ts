import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOn } from './code-on.ts';
import type { KnownKind, KnownRole } from './known-actor.ts';

const role = (code: string | null, from: string | null = null, to: string | null = null): KnownRole => ({ code, from, to }); // prettier-ignore

function codeOf(kind: KnownKind, day: string | null, ...roles: readonly KnownRole[]): string | null {
  return codeOn({ kind, roles, source: { file: 'a.tsv', line: 1, entry: 'Roe' } }, day)?.code ?? null;
}

test('a person has the office of the day, both on the day of handing over the later one', () => {
  const roles = [role('FRAGOVMIL', '2010-01-01', '2012-05-15'), role('FRAGOV', '2012-05-15', '2017-05-14')];
  assert.equal(codeOf('person', '2011-06-01', ...roles), 'FRAGOVMIL');
  assert.equal(codeOf('person', '2012-05-15', ...roles), 'FRAGOV');
  assert.equal(codeOf('person', '2009-06-01', ...roles), 'FRA');
  assert.equal(codeOf('person', '2020-06-01', ...roles), 'FRAELI');
  assert.equal(codeOf('person', null, ...roles), 'FRA');
});

test('on an unknown day a role that never changed is sure, and bodies without a state in common have nothing in common', () => {
  assert.equal(codeOf('person', null, role('RUSGOV', '2012-05-07')), 'RUSGOV');
  assert.equal(codeOf('person', null, role('KORGOV', '2004-01-17', '2006-11-01'), role('IGOUNO', '2007-01-01')), null); // prettier-ignore
  assert.equal(codeOf('person', '2020-01-01', role('IGOWSTNAT', '2009-08-01', '2014-10-01')), null);
});

test('of a dictionary the first role that holds counts, one without days where no other does', () => {
  const roles = [role('ARD'), role('ARDGOV', '2001-01-01', '2005-01-01')];
  assert.equal(codeOf('listed', '2003-01-01', ...roles), 'ARDGOV');
  assert.equal(codeOf('listed', '2010-01-01', ...roles), 'ARD');
  assert.equal(codeOf('listed', '2010-01-01', ...roles.slice(1)), null);
  assert.equal(codeOf('listed', '2010-01-01', role(null)), null);
});
