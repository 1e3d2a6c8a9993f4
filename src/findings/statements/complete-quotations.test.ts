import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeQuotations } from './complete-quotations.ts';
import { spanOfRange } from '../scene.ts';
import { readMarkedScene } from './who/marked-scene.fixture.ts';

function contentsOf(marked: string): readonly string[] {
  const { cast, found, words } = readMarkedScene(marked);
  return completeQuotations(cast, found).map(({ content }) =>
    words(content.map((range) => spanOfRange(cast, range))),
  );
}

test('the greater part of a quotation is all of it', () => {
  assert.deepEqual(
    contentsOf(
      '“This is bad: [content|we shall have to watch the bridge day and night],” [speaker|Lind] [cue|said].',
    ),
    ['“This is bad: we shall have to watch the bridge day and night,”'],
  );
});

test('a word of a quotation is no more than that', () => {
  assert.deepEqual(
    contentsOf('“We shall have to watch the bridge day and [content|night],” [speaker|Lind] [cue|said].'),
    ['night'],
  );
});

test('words of another statement stay its own', () => {
  assert.deepEqual(
    contentsOf(
      '“[content2|Go], [speaker2|Roe] [cue2|said], [content|and we went to see the bridge],” [speaker|Lind] [cue|said].',
    ),
    ['Go', 'and we went to see the bridge'],
  );
});
