import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sliceOf, type EntityKind } from '../../model/index.ts';
import { figuresByWords } from './find-figures.ts';
import { findNominals } from './find-nominals.ts';
import { loadCoreference } from './load-coreference.ts';
import { parsedText } from './parsed-text.fixture.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { toScene } from './scene.ts';

const ROOT = new URL('../../../', import.meta.url);
const { lexicon, weights } = await loadCoreference((path) =>
  Promise.resolve(readFileSync(new URL(path, ROOT), 'utf8')),
);

/** The words of what each pronoun could mean, nearest first. */
function candidatesIn(
  kinds: Readonly<Record<string, EntityKind>>,
  ...sentences: readonly string[]
): readonly (readonly string[])[] {
  const { text, analysis, named } = parsedText(kinds, ...sentences);
  const nominals = findNominals(text, analysis, named, lexicon);
  const known = figuresByWords(text, analysis, nominals, named, lexicon);
  const seen: string[][] = [];
  resolvePronouns(toScene(analysis, nominals, weights.sorts), known, (_pronoun, candidates) => {
    seen.push(candidates.map(({ anchor }) => sliceOf(text, [analysis.tokenSpans[2 * anchor.first] ?? 0, analysis.tokenSpans[2 * anchor.last + 1] ?? 0]))); // prettier-ignore
    return { candidate: -1, confidence: 1 };
  });
  return seen;
}

const KINDS = { 'Jonas Roos': 'person', 'Anna Lind': 'person' } as const;
const JONAS = 'Jonas/NNP/3/nsubj Roos/NNP/1/flat left/VBD/0/root Oslo/NN/3/obj ././3/punct';
const RAIN = Array<string>(6).fill('Rain/NN/2/nsubj fell/VBD/0/root ././2/punct');

test('"he" may mean somebody who was named long before, if nobody nearer', () => {
  assert.deepEqual(
    candidatesIn(KINDS, JONAS, ...RAIN, 'He/PRP/2/nsubj drove/VBD/0/root ././2/punct')
      .flat()
      .filter((words) => words !== 'Rain'),
    ['Jonas Roos'],
  );
});

test('"it" means nothing that was named so long before', () => {
  const [candidates = []] = candidatesIn(KINDS, JONAS, ...RAIN, 'It/PRP/2/nsubj sank/VBD/0/root ././2/punct');
  assert.ok(!candidates.includes('Oslo') && !candidates.includes('Jonas Roos'));
});

test('"he" cannot mean the woman named before it, near or far', () => {
  const anna = 'Anna/NNP/3/nsubj Lind/NNP/1/flat left/VBD/0/root ././3/punct';
  for (const between of [[], RAIN])
    assert.ok(
      !candidatesIn(KINDS, anna, ...between, 'He/PRP/2/nsubj drove/VBD/0/root ././2/punct')
        .flat()
        .includes('Anna Lind'),
    );
});
