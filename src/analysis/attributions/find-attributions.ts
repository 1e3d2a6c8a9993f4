import type { Analysis, Attribution, Span } from '../../model/index.ts';
import type { StatesOf } from '../states-of.ts';
import type { AttributionNetwork } from './attribution-network.ts';
import { chooseCues } from './choose-cues.ts';
import { labelRoles } from './label-roles.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { readContext, toldBy } from './read-context.ts';
import { seeFromCue } from './see-from-cue.ts';
import { splitPassages } from './split-passages.ts';
import { toAttribution } from './to-attribution.ts';

/** What attributions are found in: the rows of an analysis. */
export type Rows = Pick<
  Analysis,
  'sentenceSpans' | 'sentenceTokens' | 'tokenSpans' | 'heads' | 'relations' | 'quotationSpans'
>;

/**
 * Who is said to say what, by rows of tokens, as the network marks it. `paragraphs` are in order and hold every sentence. Linear in the
 * text: a passage is bounded, and so is what is looked at around a cue.
 *
 * @example findAttributions(rows, statesOf, paragraphs, network)[0]?.cue // { first: 2, last: 2 }, of "Marta Lind said talks had failed."
 */
export function findAttributions(
  rows: Rows,
  statesOf: StatesOf,
  paragraphs: readonly Span[],
  network: AttributionNetwork,
): readonly Attribution[] {
  const found: Attribution[] = [];
  const isQuoted = quotedTokens(rows);
  const { heads } = network;
  let sentence = 0;
  for (const passage of splitPassages(rows, paragraphs)) {
    const from = passage.first;
    const count = passage.last - from + 1;
    readContext(statesOf(passage), (word) => isQuoted[from + word] === 1, network);
    const told = toldBy(network, count);
    const scoreOf = (word: number, label: number): number =>
      told[word * heads.rows + heads.outputs.cue.at + label] ?? 0;
    for (const cue of chooseCues(count, scoreOf)) {
      while ((rows.sentenceTokens[sentence + 1] ?? Infinity) <= from + cue.first) sentence++;
      const paths = seeFromCue(rows, passage, cue, sentence);
      const attribution = toAttribution(cue, labelRoles(cue, paths, network), from, network.confidence);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}
