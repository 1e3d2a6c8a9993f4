import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderCsv } from './render-csv.ts';

/** The cells of one record, read as RFC 4180 has it. */
function parseCsv(record: string): readonly string[] {
  return [...`,${record}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

test('commas, quotation marks and line breaks stand in quotation marks', () => {
  assert.equal(renderCsv(['a', 'b, c', 'He said "no"', 'd\ne', '']), 'a,"b, c","He said ""no""","d\ne",');
});

test('a cell that begins as a formula is shown, not run', () => {
  assert.equal(renderCsv(['=1+1', '+2', '-3', '@sum', '＝4', 'a=b']), `'=1+1,'+2,'-3,'@sum,'＝4,a=b`);
});

test('any cells come back as they were, but for the apostrophe that guards', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2 }), (cells) => {
      const expected = cells.map((cell) => (/^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell));
      assert.deepEqual(parseCsv(renderCsv(cells)), expected);
    }),
  );
});
