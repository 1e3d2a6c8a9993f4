import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyseProse } from '../../test/read-english.ts';
import {
  quotationsOf,
  sentenceCountOf,
  sentenceSpanOf,
  sliceOf,
  tagOf,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
} from '../model/index.ts';

function sentencesIn(prose: string): readonly string[] {
  const analysis = analyseProse(prose);
  return Array.from({ length: sentenceCountOf(analysis) }, (_, i) =>
    sliceOf(prose, sentenceSpanOf(analysis, i)),
  );
}

function tokensIn(prose: string): readonly string[] {
  const analysis = analyseProse(prose);
  return Array.from({ length: tokenCountOf(analysis) }, (_, i) => sliceOf(prose, tokenSpanOf(analysis, i)));
}

/** The names of everybody, each with the words that mean him. */
function whoIsIn(prose: string): Readonly<Record<string, readonly string[]>> {
  const { entities } = analyseProse(prose);
  return Object.fromEntries(
    entities.map(({ name, mentions }) => [name, mentions.map((span) => sliceOf(prose, span))]),
  );
}

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'a full stop ends a sentence': ['Talks failed.', 'The crew left.'],
  'an abbreviated title does not': ['Gen. Orla Brandt and Sen. Piet Roos met in St. Petersburg.'],
  'nor do initials': ['The book was written by J. R. Hartley of the U.S. Navy.'],
  'an abbreviation ends one where a new one plainly begins': [
    'The ship came from the U.S.',
    'It had left in May.',
  ],
  'closing quotation marks go with the stop': ['“Talks failed.”', '“The crew left.”'],
  'a quotation of several sentences has several': ['“Talks failed.', 'The crew left,” she said.'],
  'a question inside a sentence does not end it': ['“Why now?” he asked.'],
  'a missing space does not join two': ['The talks failed.', 'The crew left.'],
  'a decimal point is no stop': ['Prices rose 3.5 percent to 1,200.50 dollars.'],
};

for (const [rule, sentences] of Object.entries(SENTENCES)) {
  const prose = sentences.join(rule.includes('missing space') ? '' : ' ');
  test(rule, () => {
    assert.deepEqual(sentencesIn(prose), sentences);
  });
}

test('a paragraph without a stop ends all the same', () => {
  assert.deepEqual(sentencesIn('Bridge closed again\nThe ministry closed it.'), [
    'Bridge closed again',
    'The ministry closed it.',
  ]);
});

test('no sentence is longer than a thousand tokens', () => {
  const analysis = analyseProse('officials said that '.repeat(1000));
  assert.equal(sentenceCountOf(analysis), 3);
});

const TOKENS: Readonly<Record<string, readonly string[]>> = {
  'Officials didn’t agree.': ['Officials', 'did', 'n’t', 'agree', '.'],
  'Norway’s ships cannot sail.': ['Norway', '’s', 'ships', 'can', 'not', 'sail', '.'],
  'It cost $1,200 (or 5%).': ['It', 'cost', '$', '1,200', '(', 'or', '5', '%', ')', '.'],
  'See https://harbour.example/a?b=1, or write to desk@harbour.example.': [
    'See',
    'https://harbour.example/a?b=1',
    ',',
    'or',
    'write',
    'to',
    'desk@harbour.example',
    '.',
  ],
  'The U.N. met at 10:51 p.m. on Nov. 14.': [
    'The',
    'U.N.',
    'met',
    'at',
    '10:51',
    'p.m.',
    'on',
    'Nov.',
    '14',
    '.',
  ],
  'A well-known man — old...': ['A', 'well', '-', 'known', 'man', '—', 'old', '...'],
};

for (const [prose, tokens] of Object.entries(TOKENS)) {
  test(`tokens of: ${prose}`, () => {
    assert.deepEqual(tokensIn(prose), tokens);
  });
}

test('quotations are found in straight, curly and mixed marks', () => {
  const quotationsIn = (prose: string): readonly string[] =>
    quotationsOf(analyseProse(prose)).map((span) => sliceOf(prose, span));
  assert.deepEqual(quotationsIn('He said "no" and “never” and “hardly".'), ['"no"', '“never”', '“hardly"']);
  assert.deepEqual(quotationsIn('The board is 6" wide and long enough.'), []);
  assert.deepEqual(quotationsIn('“The first part goes on.\n“The second part ends,” he said.'), [
    '“The first part goes on.',
    '“The second part ends,”',
  ]);
});

test('a surname means the person named in full', () => {
  assert.deepEqual(whoIsIn('The minister, Marta Lind, spoke. Later Lind left for Norway.'), {
    'Marta Lind': ['The minister', 'Marta Lind', 'Lind'],
    Norway: ['Norway'],
  });
});

test('a surname of two persons means neither', () => {
  assert.equal(Object.keys(whoIsIn('Then Marta Lind met Olaf Lind. It was Lind who left.')).length, 3);
});

test('a title is not part of the name, and a state in front is a state', () => {
  assert.deepEqual(Object.keys(whoIsIn('On Monday the Norwegian Defence Minister Marta Lind left.')), [
    'Marta Lind',
    'Norwegian',
  ]);
});

test('what a title is of is not part of the name either', () => {
  assert.deepEqual(Object.keys(whoIsIn('On Monday the Secretary of Fisheries Marta Lind left.')), [
    'Marta Lind',
  ]);
});

test('names of one state are one place', () => {
  assert.deepEqual(whoIsIn('Both North Korea and the DPRK sent ships.'), {
    'North Korea': ['North Korea', 'DPRK'],
  });
});

test('a body and its acronym are one', () => {
  assert.deepEqual(whoIsIn('Then the Harbour Safety Commission (HSC) met. The HSC left.'), {
    'Harbour Safety Commission': ['Harbour Safety Commission', 'HSC', 'HSC'],
  });
});

test('he is the person that the sentence before named, and a title before that the same', () => {
  assert.deepEqual(whoIsIn('The chief was Olaf Berg. He left.')['Olaf Berg'], [
    'The chief',
    'Olaf Berg',
    'He',
  ]);
});

test('an article in another language is told and not analysed', () => {
  const analysis = analyseProse(
    'Der Minister sagte am Dienstag, die Gespräche seien gescheitert und die Brücke bleibe zu.',
  );
  assert.deepEqual([analysis.language.code, sentenceCountOf(analysis)], ['de', 0]);
});

const HOSTILE: Readonly<Record<string, string>> = {
  'an empty text': '',
  'one word': 'word',
  'a token of a megabyte': 'a'.repeat(1_000_000),
  'words without a stop': 'word '.repeat(50_000),
  'quotation marks alone': '“'.repeat(20_000),
  'stops alone': '.'.repeat(50_000),
  'apostrophes alone': 'a’'.repeat(50_000),
  'capitals alone': 'Al Bo '.repeat(20_000),
  'at signs': 'a@a.'.repeat(20_000),
  'lone surrogates': 'He said \ud800 no. \udc00',
  'right-to-left and zero-width marks': 'He\u200b said \u202eno\u202c. \ufeffThen\u0000 left 👩‍👩‍👧.',
};

function assertOffsetsHold(prose: string, analysis: Analysis): void {
  let end = 0;
  for (let token = 0; token < tokenCountOf(analysis); token++) {
    const span = tokenSpanOf(analysis, token);
    assert.ok(span[0] >= end && span[1] > span[0] && span[1] <= prose.length);
    assert.match(sliceOf(prose, span), /^\S/u);
    assert.ok(tagOf(analysis, token));
    end = span[1];
  }
}

test('one sentence of another language is told from English', () => {
  const sentences = {
    de: 'Der Minister sagte, die Gespräche seien gescheitert.',
    nl: 'De minister zei dinsdag dat de besprekingen waren mislukt.',
    it: 'Il ministro ha detto che i colloqui sono falliti martedì.',
    fr: 'Le ministre a dit mardi que les pourparlers ont échoué.',
    ru: 'Министр заявил, что переговоры провалились.',
    es: 'El ministro dijo el martes que las conversaciones fracasaron.',
    sv: 'Ministern sade på tisdagen att samtalen hade misslyckats.',
    pt: 'O ministro disse na terça-feira que as conversações falharam.',
  };
  for (const [code, sentence] of Object.entries(sentences))
    assert.equal(analyseProse(sentence).language.code, code);
});

// Long enough that the text passes for English, whatever follows, and is analysed to its end.
const ENGLISH = 'The minister said on Monday that the talks had failed. '.repeat(40);

for (const [name, hostile] of Object.entries(HOSTILE)) {
  test(`${name} is read without harm`, () => {
    for (const prose of [hostile, `${ENGLISH}${hostile}`, `${ENGLISH}\n${hostile}\n${ENGLISH}`])
      assertOffsetsHold(prose, analyseProse(prose));
  });
}

test('whatever the text, tokens are in order and slice back to it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.lorem({ mode: 'sentences', maxCount: 3 }),
      (noise, words) => {
        const prose = `The minister said on Monday that talks had failed. ${noise} ${words}`;
        assertOffsetsHold(prose, analyseProse(prose));
      },
    ),
  );
});
