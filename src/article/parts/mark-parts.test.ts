import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { furniture } from '../reading.fixture.ts';
import { markParts } from './mark-parts.ts';
import { assertParts } from './marked-text.fixture.ts';
import { splitParagraphs } from './split-paragraphs.ts';

describe('headlines', () => {
  test('a first line without a stop is the headline', () => {
    assertParts(`
      headline | Ministers resume talks on the strait
      body | The ministers met again on Monday, their host said.`);
  });

  test('a first line that is a sentence is body', () => {
    assertParts(`
      body | The ministers met again on Monday to talk about shipping in the strait.
      body | They will meet once more in June, their host said.`);
  });

  test('an article of one sentence is body, with its stop or without', () => {
    assertParts('body | The ministers met again on Monday, their host said.');
    assertParts('body | The ministers met again on Monday, their host said');
  });

  test('a short line between paragraphs is a heading', () => {
    assertParts(`
      headline | Ministers resume talks on the strait
      body | The ministers met again on Monday, their host said.
      headline | What came before
      body | The talks had broken down in March over the fees for pilots.
      headline | A Question of Pilots
      body | Both sides want pilots of their own on every tanker.`);
  });

  test('a line that introduces a quotation is body', () => {
    assertParts(`
      body | The ministers met again on Monday, their host said.
      body | He went on:
      body | “They were tired, and they were right to be tired.”`);
  });

  test('a sentence broken over two lines makes no heading', () => {
    assertParts(`
      body | The ministers met again on Monday, their host said.
      body | The harbour master, who has served both sides
      body | for twenty years, was not asked to come to the table.`);
  });

  test('the section above the title is furniture, the title itself may stand twice', () => {
    assertParts(`
      furniture | World Affairs
      headline | Ministers Resume Talks on the Strait
      byline | By: Harbour Correspondents
      dateline | Published: May 3, 2024 at 9:15 am EDT | Updated: May 3, 2024 at 10:00 am EDT
      headline | Ministers Resume Talks on the Strait
      body | The ministers met again on Monday, their host said.`);
  });

  test('a known title is the headline though it ends like a sentence', () => {
    assertParts(
      `
      furniture | Home
      headline | They talk again.
      body | The ministers met again on Monday, their host said.`,
      { title: 'They Talk Again' },
    );
  });

  test('a list is no row of headings', () => {
    assertParts(`
      body | These are the ports that will open in June, the ministry said.
      body | Northhaven
      body | Southhaven
      body | Westhaven
      body | The others must wait until pilots have been trained for them.`);
  });
});

describe('bylines and datelines', () => {
  test('a name alone below the title is a byline', () => {
    assertParts(`
      headline | Ministers resume talks on the strait
      byline | Jane Roe
      dateline | May 3, 2024
      body | The ministers met again on Monday, their host said.`);
  });

  test('a sentence that begins with "By" is body', () => {
    assertParts(`
      body | By Monday evening the ministers had agreed on nothing at all.
      body | By then, their host said, the tea was cold.`);
  });

  test('a place with a day and an agency opens a paragraph', () => {
    assertParts(`
      dateline+ | NORTHHAVEN, May 3 (Coastal News) —
      body | The ministers met again on Monday, their host said.`);
  });

  test('a place in capitals opens the first paragraph', () => {
    assertParts(`
      dateline+ | NORTHHAVEN, N.H. --
      body | The ministers met again on Monday, their host said.`);
  });

  test('words in capitals that are no place open nothing', () => {
    assertParts('body | EXCLUSIVE — The ministers met again on Monday, their host said.');
  });

  test('the hours of a running report are datelines', () => {
    assertParts(`
      body | The ministers met again on Monday, their host said.
      dateline | 4:30 p.m.
      body | They are still at the table, their host says.`);
  });
});

describe('furniture', () => {
  const report = `
      headline | Ministers resume talks on the strait
      body | The ministers met again on Monday, their host said, to talk about shipping in the strait and pilots.
      body | They will meet once more in June, and until then no tanker is to be stopped, both of them promised.`;

  test('the comment form and all after it', () => {
    assertParts(`${report}
      furniture | › Subscribe
      furniture | LEAVE A REPLY
      furniture | Please enter your comment!
      furniture | The reCAPTCHA verification period has expired. Please reload the page.
      furniture | More Articles`);
  });

  test('pointers to other reports, in the middle too', () => {
    assertParts(`${report}
      furniture | See Also: Tanker Owners Fear a Long Summer
      body | Why it matters: a third of the coast's grain comes through the strait, the ministry says.
      furniture | Read next: Pilots Want Better Boats`);
  });

  test('a label within a report is body', () => {
    assertParts(`${report}
      body | What happened: As reported by the Harbour Post, the ministers left by different doors.`);
  });

  test('a photo credit is furniture, a picture described is a caption', () => {
    assertParts(`${report}
      furniture | Photo by Jane Roe on Example Pictures
      caption | The ministers shake hands in Northhaven. (Photo: Example Pictures)
      caption | FILE - Tankers wait off Northhaven in May.
      body | Neither minister would say who asked for the meeting.`);
  });

  test('who made the article, and the terms', () => {
    assertParts(`${report}
      furniture | Engineered by Example Machine, Edited by John Doe
      furniture | © 2024 Example Herald. All rights reserved.
      furniture | Comments
      furniture | Trade tankers with confidence, with alerts from those who know.`);
  });

  test('tags and the box about the author', () => {
    assertParts(`${report}
      furniture | Shipping Northhaven Ministers
      furniture | author
      furniture | Harbour Correspondents
      furniture | Founded by a retired pilot, the Harbour Post has grown into a house of many desks.`);
  });

  test('the title of another report below the last sentence', () => {
    assertParts(`${report}
      furniture | Tanker Owners Fear A Long Summer`);
  });

  test('a note on the author below the report', () => {
    assertParts(
      `${report}
      furniture | Jane Roe is a writer who lives in Northhaven with two cats.`,
      { author: 'Jane Roe' },
    );
  });

  test('a list of related reports up to the next sentence', () => {
    assertParts(`${report}
      furniture | Related stories
      furniture | Tanker Owners Fear a Long Summer
      furniture | Pilots Want Better Boats
      body | Neither minister would say who asked for the meeting, and the host would not either.`);
  });

  test('speech that begins like furniture is body', () => {
    assertParts(`${report}
      body | “Subscribe to no paper that prints this,” he said.`);
  });

  test('a line of comments near the top does not end the report', () => {
    assertParts(`
      body | The ministers met again on Monday, their host said.
      furniture | Comments
      body | They will meet once more in June, and until then no tanker is to be stopped, both of them promised.`);
  });

  test('a long list that ends the report is body', () => {
    const ports = ['North', 'South', 'East', 'West', 'Old', 'New', 'High', 'Low'];
    assertParts(`${report}
      ${ports.map((port) => `body | ${port} Haven`).join('\n')}`);
  });
});

test('parts tile whatever is not blank, in order and without overlap', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '\u2028',
      'By Jane Roe\n',
      'Related stories\n',
      'OSLO (AP) — ',
      'Comments\n',
    ),
    fc.constantFrom(...furniture.phrases.map(({ example }) => `${example}\n`)),
    fc.constantFrom('The ministers met again on Monday.\n', 'A Short Title\n', 'and so on it went\n'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (chosen) => {
      const text = chosen.join('');
      const parts = markParts(splitParagraphs(text), { title: null, author: null, lexicon: furniture });
      let end = 0;
      for (const part of parts) {
        assert.ok(part.start >= end && part.end > part.start);
        assert.equal(text.slice(end, part.start).trim(), '');
        end = part.end;
      }
      assert.equal(text.slice(end).trim(), '');
    }),
    { numRuns: 300 },
  );
});
