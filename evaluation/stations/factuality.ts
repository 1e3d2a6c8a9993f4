import { join } from 'node:path';
import { loadFactuality } from '../../src/findings/factuality/factuality-model.ts';
import { tellFactuality } from '../../src/findings/factuality/tell-factuality.ts';
import { projectFiles } from '../../src/engine.ts';
import { readFactuality } from '../../training/factuality-examples.ts';
import { absoluteError, correlation } from '../../training/factuality-scores.ts';
import type { Station } from '../station.ts';

const CORPORA = ['uw', 'meantime'] as const;

/**
 * How factual events are told, against people's judgements: UW, from whose other half it was learned, and MEANTIME, which nothing
 * was learned from. A score is better the higher it is, so the mean absolute error is taken from 1.
 */
export const factuality: Station = {
  name: 'factuality',
  gold: CORPORA.map((corpus) => `factuality/${corpus}-dev.jsonl`),
  async measure(data, { reader }) {
    const model = await loadFactuality(projectFiles.text);
    const scores: Record<string, number> = {};
    for (const corpus of CORPORA) {
      const examples = readFactuality(join(data, `factuality/${corpus}-dev.jsonl`), reader);
      const told = examples.map(({ scene, token }) => tellFactuality(scene, token, model));
      const wanted = examples.map(({ label }) => label);
      scores[`${corpus}: 1 - mean absolute error`] = 1 - absoluteError(told, wanted);
      scores[`${corpus}: Pearson's r`] = correlation(told, wanted);
    }
    return scores;
  },
};
