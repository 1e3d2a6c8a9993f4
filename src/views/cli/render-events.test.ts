import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainEvent, toPlainParty } from '../../../test/plain-event.ts';
import { hostileArticle } from '../pages/fixtures/hostile-article.fixture.ts';
import type { EventMention, Span } from '../../model/index.ts';
import { toEventSource, toEventWords } from './event-words.ts';
import { widthOf } from './fit-width.ts';
import { renderArticle } from './render-article.ts';
import { renderEventTable } from './render-event-table.ts';
import { renderEvents } from './render-events.ts';
import type { Sheet } from './sheet.ts';
import { strait, toldEvents } from './told-events.fixture.ts';

function plain(width: number): Sheet {
  return { width, paint: (_style, text) => text };
}

function tableOf(report: typeof strait, events: readonly EventMention[], width: number): string {
  const source = toEventSource(report);
  const listed = events.map((event) => ({ event, words: toEventWords(event, source) }));
  return renderEventTable(report, listed, plain(width));
}

test('an article’s firm events are who, what, by which word, to whom, how it is told and when', () => {
  const [accusation, talks, note] = renderEvents(strait, plain(200));
  assert.match(
    accusation ?? '',
    /^ {2}v1 {2}Ada Quill \(NORGOV\) · ACCUSE allege, “accused” → Esterland \(EST\), Coast Guard \(ESTCOP\) · happened · 3 March 2031\n {6}Defence Minister Ada Quill accused Esterland /u,
  );
  assert.match(
    talks ?? '',
    /Norland \(NOR\) · AGREE, “hold talks” → =Sum & Sons · planned · April 2031 · unsure, 0\.60\n/u,
  );
  assert.equal(note, '  1 tentative event not shown: “hearsay events --tentative” has all');
});

test('what the register has against a party is told with the event', () => {
  const [accusation] = renderEvents(strait, plain(200));
  assert.match(accusation ?? '', /\n {6}doubt: the register knows no such body$/u);
});

test('an article counts its firm events; where none were looked for it says so', () => {
  assert.match(renderArticle(strait, plain(80)), / · 0 statements · 2 events\n/u);
  assert.match(renderArticle({ ...strait, events: null }, plain(80)), / · events not looked for$/u);
  assert.match(renderArticle({ ...strait, events: [] }, plain(80)), / · 0 events$/u);
});

test('a table has a row for each event and the words around its trigger below', () => {
  const lines = tableOf(strait, toldEvents, 80).split('\n');
  assert.match(lines[3] ?? '', /^id +on +actor +type +recipient +status +sure$/u);
  assert.match(lines[4] ?? '', /^v1 +2031-03-03 +NORGOV +ACCUSE allege +EST, ESTCOP +happened +0\.93$/u);
  assert.match(lines[5] ?? '', /^ {4}“accused”: Defence Minister Ada Quill accused Esterland .*…$/u);
  assert.match(lines[7] ?? '', /^v2 +2031-04 +NOR +AGREE /u);
  assert.match(lines[8] ?? '', /^ {4}“hold talks”: ….* hold talks /u);
  assert.match(lines[9] ?? '', /^v3 +undated +nobody +COERCE restrict +happened +0\.31\?$/u);
});

test('an article without the events asked for says so', () => {
  assert.match(tableOf(strait, [], 80), /\nNo events\.$/u);
});

test('hostile words fit the width and cannot steer the terminal', () => {
  const { text } = hostileArticle.article;
  const all: Span = [0, text.length];
  const event = toPlainEvent({
    trigger: { spans: [all] },
    actors: [toPlainParty([all], { doubt: '\u001b[31mred \u202egnp' })],
    recipients: Array.from({ length: 9 }, () => toPlainParty([all])),
  });
  const report = { ...hostileArticle, events: [event] };
  for (const width of [60, 80, 200])
    for (const line of [...renderEvents(report, plain(width)), tableOf(report, [event], width)]
      .join('\n')
      .split('\n')) {
      assert.ok(widthOf(line) <= width, line);
      assert.doesNotMatch(line, /[\p{Cc}\u202e\u2066]/u);
    }
});
