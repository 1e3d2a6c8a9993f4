import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberArticle } from './article-memory.ts';
import { strait } from './told-events.fixture.ts';
import { early } from './told-across.fixture.ts';

test('a text is remembered to the last character, half ones too, in less room', () => {
  const text = `${'The strait is closed. '.repeat(200)}\ud83c“🌉”`;
  const { recallText } = rememberArticle({ ...early, article: { ...early.article, text } });
  assert.equal(recallText(), text.toWellFormed());
  assert.equal(recallText().length, text.length);
});

test('a statement is remembered with its speaker, an event with the words that tell it', () => {
  const { tellings } = rememberArticle(early);
  assert.equal(tellings.get(early.statements[0]?.id ?? ('' as never))?.speaker, 'Ada Quill');
  const { article, events } = strait;
  const event = rememberArticle(strait).tellings.get(events?.[0]?.id ?? ('' as never));
  assert.ok(event);
  assert.equal(event.speaker, null);
  assert.match(
    article.text.slice(...(event.spans[0] ?? [0, 0])),
    /^Defence Minister Ada Quill accused Esterland/,
  );
});

test('an article in which no events were looked for is remembered with its statements', () => {
  assert.equal(rememberArticle({ ...early, events: null }).tellings.size, 2);
});
