import type { Reader } from '../src/analysis/index.ts';
import { parseTreebankTokens, toRowPairs } from './treebank/parse-treebank-tokens.ts';
import { readTreebank, writeTreebank } from './treebank/read-treebank.ts';
import { renderPrediction } from './treebank/render-prediction.ts';
import { PARSE_MEASURES, scoreParse, WATCHED_RELATIONS, type ParseScores } from './treebank/score-parse.ts';
import { shareInWords } from './treebank/share.ts';

const SHOWN_RELATIONS = 15;
/** Sentences that are read before the clock starts, so that it times a warm reader. */
const WARM_UP = 1000;

/**
 * Parses the words of a CoNLL-U file as they are given, and tells how well and how fast.
 *
 * @returns the lines to print
 * @throws TreebankError where the file cannot be measured against
 */
export function evaluateParse(path: string, reader: Reader, out?: string): readonly string[] {
  const treebank = readTreebank(path);
  parseTreebankTokens(treebank.slice(0, WARM_UP), reader);
  const started = performance.now();
  const parsed = parseTreebankTokens(treebank, reader);
  const seconds = (performance.now() - started) / 1000;
  const pairs = toRowPairs(parsed);
  if (out !== undefined) writeTreebank(out, parsed.map(renderPrediction).join(''));
  return [
    `${path}: ${pairs.length} words in ${treebank.length} sentences, tokens as given`,
    '',
    ...render(scoreParse(pairs)),
    '',
    `${Math.round(pairs.length / seconds)} words a second: tags, lemmas and parse, warm`,
  ];
}

function render({ shares, relations }: ParseScores): readonly string[] {
  const watched = WATCHED_RELATIONS.flatMap((relation) => {
    const score = relations.find((each) => each.relation === relation);
    const none = { right: 0, of: 0 };
    return [
      line(`${relation}: head right`, shareInWords(score?.head ?? none)),
      line(`${relation}: head and label right`, shareInWords(score?.both ?? none)),
    ];
  });
  return [
    ...PARSE_MEASURES.map((measure) => line(measure, shareInWords(shares[measure]))),
    ...watched,
    '',
    columns('relation', 'words', 'head', 'head and label', 'precision'),
    ...relations
      .slice(0, SHOWN_RELATIONS)
      .map(({ relation, words, head, both, precision }) =>
        columns(relation, `${words}`, shareInWords(head), shareInWords(both), shareInWords(precision)),
      ),
  ];
}

function line(measure: string, figure: string): string {
  return `  ${measure.padEnd(36)} ${figure}`;
}

function columns(relation: string, ...figures: readonly string[]): string {
  return `  ${relation.padEnd(12)}${figures.map((figure) => figure.padStart(16)).join('')}`;
}
