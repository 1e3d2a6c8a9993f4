import assert from 'node:assert/strict';
import test from 'node:test';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { toPlainStatement } from '../../../test/plain-statement.ts';
import type { ChainLink, Credit, HopKind, Speaker, Statement } from '../../model/index.ts';
import { PLAIN_OUTLETS } from '../plain-analysis.fixture.ts';
import { rootOfStatement } from './root-of-statement.ts';

/** An article of one sentence, and whoever is named by some words of it. */
function scene(text: string, publisher: string | null = null) {
  const article = { ...toPlainArticle('article', text), publisher };
  const whoIs = (words: string): Speaker => {
    const start = text.indexOf(words);
    return { spans: [[start, start + words.length]], form: 'name', entity: null, unnamed: null };
  };
  const hop = (kind: HopKind, words: string): ChainLink => {
    const speaker = whoIs(words);
    return { kind, speaker, cue: { spans: speaker.spans, kind: 'report' } };
  };
  const root = (statement: Partial<Statement>, credits: readonly Credit[] = []): readonly string[] | null => {
    const found = rootOfStatement(
      toPlainStatement({ speaker: null, ...statement }),
      article,
      credits,
      PLAIN_OUTLETS,
    );
    return found && [found.kind, found.name];
  };
  return { whoIs, hop, root };
}

const WHOLE: Credit = { root: { kind: 'agency', name: 'Delta Wire', spans: [[0, 2]] }, isWhole: true };

test('words that a publisher reported rest on its reporting', () => {
  const { hop, root } = scene('As the Harbour Courier reported, Lind said that talks had failed.');
  assert.deepEqual(root({ chain: [hop('second-hand', 'Harbour Courier')] }), ['outlet', 'Harbour Courier']);
});

test('of two publishers the inner one is the root', () => {
  const { hop, root } = scene('The Harbour Courier, citing Delta Wire, said that talks had failed.');
  const chain = [hop('second-hand', 'Harbour Courier'), hop('second-hand', 'Delta Wire')];
  assert.deepEqual(root({ chain }), ['agency', 'Delta Wire']);
});

test('what a publisher itself says rests on it', () => {
  const { whoIs, root } = scene('Delta Wire said that talks had failed.');
  assert.deepEqual(root({ speaker: whoIs('Delta Wire') }), ['agency', 'Delta Wire']);
});

test('what was told the article’s own publisher is its own reporting', () => {
  const { hop, root } = scene('Lind told the Harbour Courier that talks had failed.', 'harbourcourier.com');
  assert.deepEqual(root({ chain: [hop('told', 'Harbour Courier')] }), ['own', 'Harbour Courier']);
});

test('so is what was told "this newspaper", under the article’s id where nobody knows its publisher', () => {
  const { hop, root } = scene('Lind told this newspaper that talks had failed.');
  assert.deepEqual(root({ chain: [hop('told', 'this newspaper')] }), ['own', 'article']);
});

test('what was told the US was not told "us"', () => {
  const { whoIs, root } = scene('Lind told the envoy of US and us that talks had failed.');
  assert.equal(root({ addressee: whoIs('US') }), null);
  assert.deepEqual(root({ addressee: whoIs('us') }), ['own', 'article']);
});

test('a paper is a root where it has a name', () => {
  const { hop, root } = scene('A Harbour Ministry report and a letter said so, Tuesday in a statement.');
  assert.deepEqual(root({ chain: [hop('document', 'A Harbour Ministry report')] }), [
    'document',
    'harbour ministry report',
  ]);
  assert.equal(root({ chain: [hop('document', 'a letter')] }), null);
});

test('an article credited as a whole gives its root to what has no other', () => {
  const { whoIs, root } = scene('Lind said that talks had failed.');
  assert.deepEqual(root({ speaker: whoIs('Lind') }, [WHOLE]), ['agency', 'Delta Wire']);
  assert.equal(root({ speaker: whoIs('Lind') }, [{ ...WHOLE, isWhole: false }]), null);
});

test('"the Times" is the fuller name that the article credits elsewhere', () => {
  const { hop, root } = scene('Lind told the Times that talks had failed.');
  const credit: Credit = { root: { kind: 'outlet', name: 'Harbour Times', spans: [[0, 1]] }, isWhole: false };
  assert.deepEqual(root({ chain: [hop('told', 'Times')] }, [credit]), ['outlet', 'Harbour Times']);
  assert.equal(root({ chain: [hop('told', 'Times')] }), null);
});

test('who tells an article’s own publisher tells it first-hand, though no register knows the publisher', () => {
  const { whoIs, root } = scene('“Talks failed,” Lind told the Fjord Lantern.', 'The Fjord Lantern');
  assert.deepEqual(root({ addressee: whoIs('the Fjord Lantern') }), ['own', 'The Fjord Lantern']);
  assert.deepEqual(
    scene('Lind told the Fjord.', 'The Fjord Lantern').root({ addressee: whoIs('the Fjord') }),
    null,
  );
});
