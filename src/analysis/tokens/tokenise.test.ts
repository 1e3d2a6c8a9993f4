import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sliceOf } from '../../model/index.ts';
import { hostileProse, HOSTILE_TEXTS } from './hostile-prose.fixture.ts';
import { tokenLexicon } from './token-lexicon.fixture.ts';
import { tokenise } from './tokenise.ts';

function tokensOf(text: string): readonly string[] {
  return tokenise(text, [0, text.length], tokenLexicon).map((span) => sliceOf(text, span));
}

/** Tokens with a bar between those that no space parts. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'the stop of a title, a month and an initial is part of it': ['Gen. J. R. Roos met Sen. Lind on Nov. 14|.'],
  'letters with stops are one token': [
    'The U.S. and the U.N. met at 9 p.m. in Washington|, D.C.',
    'a Ph.D. thesis',
  ],
  'but the last letter of a paragraph is a word': ['They chose plan B|.'],
  '"No" is an abbreviation before a number only': ['No. 2 said no|. No|.'],
  'the number of a list goes with its stop': ['1. Close the bridge'],
  'a hyphen is a token': ['a well|-|known Oslo|-|based firm'],
  'but a prefix keeps it': ['the co-founder|’s anti-U.S. talk of pre- and post-war e-mail in mid-August'],
  'contractions are two words': ["They did|n’t|, can|not and wo|n't|; she|’s gon|na leave"],
  'so are contractions without their apostrophe': ['I do|nt know', 'the IM window'],
  'possessives too': ["Norway|’s crews|’ ships|, the O'Neills|'"],
  'a sum has its currency and its unit apart': ['$|1.5|bn|, €|20|m|, US$ 3,000 or 20|%'],
  'a measure has its unit apart, an ordinal and a name do not': [
    '5|km at 7:30|pm on the 14th|, a 4G mast of the 1980s',
  ],
  'numbers keep their points and commas': ['1,200.50 of 3.5|, at 10:51'],
  'citations do not': ['[|13|,|14|]'],
  'dates and fractions are one token': ['on 9/11|, 11/28/2000 and 2024-01-14|, 1/2 of it'],
  'a range is three': ['5|-|10 ships', 'in 1990|–|95'],
  'addresses are one token without the comma behind': [
    'See https://harbour.example/a?b=1|, www.harbour.example|, harbour.com or desk@harbour.example|.',
  ],
  'tags of networks are one token': ['#budget by @harbour_desk|, item #|3'],
  'an ampersand between letters joins them': ['R&D at AT&T'],
  'runs of marks are one token': ['Well|... no|!! A|--|b'],
  'faces are one token': ['Thanks :-) and :('],
  'a word that was not finished keeps its hyphen': ['the th- the crew'],
  'a missing space after a stop parts words all the same': ['It failed|.|The crew left|.'],
  'emoji with joiners are one token': ['Off 👩‍👩‍👧|🇳🇴 now'],
  'what cannot be seen stands apart': ['said|\u200b|no|\u202e'],
  'a soft hyphen does not part a word': ['minis\u00adtry said'],
};

for (const [rule, prose] of Object.entries(EXAMPLES)) {
  test(rule, () => {
    for (const marked of prose) assert.deepEqual(tokensOf(marked.replaceAll('|', '')), marked.split(/[ |]/u));
  });
}

/** Tokens are in order, none is empty, none overlaps, and only white space lies between. */
function assertCovered(text: string): void {
  let end = 0;
  for (const [from, to] of tokenise(text, [0, text.length], tokenLexicon)) {
    assert.ok(from >= end && to > from && to <= text.length);
    assert.equal(text.slice(end, from).trim(), '');
    end = to;
  }
  assert.equal(text.slice(end).trim(), '');
}

for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
  test(`${name}: every character but white space is in one token`, { timeout: 10_000 }, () => {
    assertCovered(text);
  });
}

test('whatever the text, every character but white space is in one token', () => {
  fc.assert(fc.property(hostileProse, assertCovered));
});

test('offsets are those of the whole text', () => {
  fc.assert(
    fc.property(hostileProse, hostileProse, (before, text) => {
      const whole = `${before}\n${text}`;
      const start = before.length + 1;
      const within = tokenise(whole, [start, whole.length], tokenLexicon);
      const alone = tokenise(text, [0, text.length], tokenLexicon);
      assert.deepEqual(
        within,
        alone.map(([from, to]) => [from + start, to + start]),
      );
    }),
  );
});
