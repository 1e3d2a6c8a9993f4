import type { Analysis } from '../../model/index.ts';
import type { NamedMention } from '../names/named-mention.ts';
import type { WordStates } from '../word-states.ts';
import type { CoreferenceModel } from './coreference-model.ts';
import { findFigures } from './find-figures.ts';
import { toEntities } from './to-entities.ts';

/**
 * Who is who within an article: its names, descriptions and third-person pronouns as mentions, and the entities that they mean.
 * Precision first: what could be two is nobody's, and a pronoun that is not sure enough is left out. `named` is in the order of
 * the text, `states` what the network made of the words; an analysis without a parse gets fewer ties, and is no error.
 *
 * @example tellWhoIsWho('Lloyd Austin left. Austin said he …', analysis, named, model, null).entities[0]?.mentions.length // 3
 */
export function tellWhoIsWho(
  text: string,
  analysis: Analysis,
  named: readonly NamedMention[],
  model: CoreferenceModel,
  states: WordStates | null,
): Pick<Analysis, 'names' | 'entities'> {
  const { nominals, figures, confidences } = findFigures(text, analysis, named, model, states);
  return toEntities(text, analysis, {
    named,
    nominals,
    figures,
    isSure: (index) => (confidences[index] ?? 0) >= model.weights.threshold,
  });
}
