import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rerun } from '../../model/index.ts';
import { widthOf } from './fit-width.ts';
import { renderRerun } from './render-rerun.ts';
import type { Sheet } from './sheet.ts';

function plain(width: number): Sheet {
  return { width, paint: (_style, text) => text };
}

const rerun: Rerun = {
  articles: 12,
  madeBy: { before: ['claims@1', 'stories@1'], after: ['claims@2', 'stories@1'] },
  differences: [
    { of: 'story', change: 'changed', id: 'y1', what: '3 articles: Ferry left port' },
    { of: 'claim', change: 'added', id: 'c1', what: '2 tellings of: the door was open' },
    { of: 'claim', change: 'removed', id: 'c2', what: '\u001b[31m2 tellings\u202e of: it was shut' },
  ],
};

test('a rebuild tells what it made otherwise, by kind, and which versions are new', () => {
  assert.equal(
    renderRerun(rerun, plain(80)),
    [
      '12 articles read anew, 3 differences',
      'made by now: claims@2',
      'no more by: claims@1',
      '',
      '1 story',
      '  ~ y1 3 articles: Ferry left port',
      '',
      '2 claims',
      '  + c1 2 tellings of: the door was open',
      '  − c2 2 tellings of: it was shut',
    ].join('\n'),
  );
});

test('a rebuild that made nothing otherwise says so in a line', () => {
  const same = { articles: 1, madeBy: { before: ['claims@2'], after: ['claims@2'] }, differences: [] };
  assert.equal(renderRerun(same, plain(80)), '1 article read anew, 0 differences');
});

test('of very many differences the first are listed, within the width', () => {
  const [one] = rerun.differences;
  assert.ok(one);
  const many = {
    ...rerun,
    differences: Array.from({ length: 100 }, () => ({ ...one, what: 'wide '.repeat(90) })),
  };
  const text = renderRerun(many, plain(40));
  assert.match(text, /^ {2}and 60 more: see them with --json$/m);
  for (const line of text.split('\n')) assert.ok(widthOf(line) <= 40, line);
});
