import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Span } from '../../../model/index.ts';
import { litPassage } from './lit-passage.ts';

const TALKS = 'The Council met on Monday. ';
const FILLER = 'Nothing was said of it for a long time. '.repeat(20);

async function light(text: string, ...words: readonly string[]): Promise<Element> {
  const spans = words.map((word): Span => [
    text.lastIndexOf(word) + 50,
    text.lastIndexOf(word) + 50 + word.length,
  ]);
  const language = { code: 'en', confidence: 1 };
  const quotation = await litPassage({ language }, { text, start: 50 }, spans, { as: 'value', around: 30 });
  const element = parseHTML(String(quotation)).document.querySelector('blockquote');
  assert.ok(element);
  return element;
}

test('the words are lit within what stands around them', async () => {
  const quotation = await light(TALKS + FILLER, 'Council');
  assert.equal(quotation.querySelector('mark.value')?.textContent, 'Council');
  assert.match(quotation.textContent.trim(), /^The Council met on Monday\. .* …$/);
});

test('words far apart are shown each in its place, and what lies between is left out', async () => {
  const quotation = await light(`${TALKS}${FILLER}The Senate did not.`, 'Council', 'Senate');
  assert.deepEqual(
    [...quotation.querySelectorAll('mark')].map((mark) => mark.textContent),
    ['Council', 'Senate'],
  );
  assert.ok(quotation.textContent.length < 250);
  assert.match(quotation.textContent, /Monday\..* … .*The Senate did not\./);
});

test('where no words are told, the passage begins and none is lit', async () => {
  const quotation = await light(TALKS + FILLER);
  assert.equal(quotation.querySelector('mark'), null);
  assert.match(quotation.textContent.trim(), /^The Council/);
});

test('markup in a passage stays words', async () => {
  const quotation = await light(
    '<b>The</b> <img src=x onerror=alert(1)> said.',
    '<img src=x onerror=alert(1)>',
  );
  assert.equal(quotation.querySelectorAll('img, b').length, 0);
  assert.equal(quotation.querySelector('mark')?.textContent, '<img src=x onerror=alert(1)>');
});
