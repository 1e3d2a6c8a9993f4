import { fromJson } from '../../model/index.ts';
import { parseShadeWords, type ShadeWords } from './shade-words.ts';

/**
 * A network of one hidden layer: how likely each level of factuality is, told by the sum of a row a feature. Rows are whole
 * numbers of eight bits, `scale` to each.
 */
export interface FactualityWeights {
  /** −3 to +3, ascending. */
  readonly levels: readonly number[];
  readonly hidden: number;
  /** Hash of each known feature. */
  readonly features: Uint32Array;
  /** `hidden` numbers a feature. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** `hidden` numbers. */
  readonly biases: Float32Array;
  /** `hidden` rows of a number a level. */
  readonly output: Float32Array;
  /** A number a level. */
  readonly outputBiases: Float32Array;
}

/** What is known of English to tell how factual an event is. */
export interface FactualityModel {
  readonly words: ShadeWords;
  readonly weights: FactualityWeights;
  /** Where a feature's row starts. */
  readonly rowByFeature: ReadonlyMap<number, number>;
}

/** @throws RangeError where the weights do not fit each other */
export function toFactualityModel(words: ShadeWords, weights: FactualityWeights): FactualityModel {
  const { features, rows, hidden, biases, output, outputBiases, levels } = weights;
  const isWhole =
    rows.length === features.length * hidden &&
    biases.length === hidden &&
    output.length === hidden * levels.length &&
    outputBiases.length === levels.length;
  if (!isWhole)
    throw new RangeError('weights/factuality.json: rows, biases and levels do not fit each other');
  const rowByFeature = new Map<number, number>();
  features.forEach((feature, row) => rowByFeature.set(feature, row * hidden));
  return { words, weights, rowByFeature };
}

/**
 * Loads it by way of a function that gives the text of a file of the project.
 *
 * @throws Error naming the file, and the line of the lexicon, that cannot be understood
 */
export async function loadFactuality(text: (path: string) => Promise<string>): Promise<FactualityModel> {
  const [words, weights] = await Promise.all([
    text('lexicon/factuality-words.tsv').then(parseShadeWords),
    text('weights/factuality.json').then(fromJson),
  ]);
  return toFactualityModel(words, weights as FactualityWeights);
}
