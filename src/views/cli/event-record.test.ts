import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId, type Mention } from '../../model/index.ts';
import { spanIn } from '../../../test/plain-event.ts';
import { EVENT_COLUMNS, toArticleCells, toEventRecord } from './event-record.ts';
import { toEventSource, toEventWords } from './event-words.ts';
import { renderCsv } from './render-csv.ts';
import { strait, toldEvents } from './told-events.fixture.ts';

const title: Mention = {
  spans: [spanIn(strait.article.text, 'Defence Minister')],
  form: 'description',
  kind: 'role',
  entity: toId('e1'),
};

const rows = toldEvents.map((event) =>
  toEventRecord(
    strait.article,
    { event, words: toEventWords(event, toEventSource(strait)) },
    toArticleCells({
      article: strait.article,
      analysis: { language: strait.language, entities: strait.entities, names: [title] },
    }),
  ),
);

function cellsOf(row: number): Readonly<Record<string, string | number>> {
  const cells = EVENT_COLUMNS.map((column, i): [string, string | number] => [column, rows[row]?.[i] ?? '']);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
}

test('POLECAT’s columns come first, in its order', () => {
  assert.equal(
    EVENT_COLUMNS.slice(0, 8).join('|'),
    'Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name',
  );
  assert.equal(EVENT_COLUMNS.indexOf('Version'), EVENT_COLUMNS.indexOf('Status') - 1);
  assert.equal(new Set(EVENT_COLUMNS).size, EVENT_COLUMNS.length);
});

test('an event is one row, compound actors in one cell', () => {
  assert.deepEqual(cellsOf(0), {
    'Event ID': 'a7strait#v1',
    'Event Date': '2031-03-03',
    'Event Type': 'ACCUSE',
    'Event Mode': 'allege',
    Intensity: -3.5,
    'Quad Code': 'VERBAL CONFLICT',
    Contexts: 'territory; diplomatic',
    'Actor Name': 'Ada Quill',
    'Actor Country': 'NOR',
    'Primary Actor Sector': 'GOV',
    'Actor Sectors': 'GOV',
    'Actor Title': 'Defence Minister',
    'Actor Name Raw': 'Defence Minister Ada Quill',
    'Recipient Name': 'Esterland; Coast Guard',
    'Recipient Country': 'EST',
    'Recipient Sectors': 'COP',
    'Recipient Name Raw': 'Esterland; the Coast Guard',
    Placename: 'the strait',
    Country: 'NOR',
    'Raw Placename': 'the strait',
    Headline: 'Norland blames neighbours for strait closure',
    Source: 'Strait Post',
    'Publication Date': '2031-03-04',
    'Story People': 'Ada Quill; Norland; Esterland; Coast Guard',
    Language: 'en',
    Version: 'samples@1',
    Status: 'happened',
    Factuality: 3,
    CAMEO: '112',
    Goldstein: -2,
    Confidence: 0.934,
    Tentative: 'false',
    'Dated By': 'text',
    Statement: 's1',
    Trigger: 'accused',
    Doubts: 'the register knows no such body',
    File: 'samples/a7strait.html',
    Start: 46,
    End: 142,
  });
});

test('where the text tells no day the day of publication does, and the row says so', () => {
  const { 'Event Date': day, 'Dated By': datedBy } = cellsOf(2);
  assert.deepEqual([day, datedBy], ['2031-03-04', 'publication']);
});

test('negative figures stay figures, and words that begin as a formula do not run', () => {
  assert.match(renderCsv(rows[0] ?? []), /,ACCUSE,allege,-3\.5,VERBAL CONFLICT,/u);
  assert.match(renderCsv(rows[1] ?? []), /,'=Sum & Sons,/u);
});
