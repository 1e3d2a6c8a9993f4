import { sliceOf, tokenCountOf, tokenSpanOf, type Analysis } from '../../model/index.ts';
import type { NamedMention } from '../names/named-mention.ts';
import type { WordStates } from '../word-states.ts';
import { antecedentChooser } from './choose-antecedent.ts';
import type { CoreferenceLexicon } from './coreference-lexicon.ts';
import type { CoreferenceModel } from './coreference-model.ts';
import { findNominals } from './find-nominals.ts';
import { joinDescriptions } from './join-descriptions.ts';
import { joinIntroduced } from './join-introduced.ts';
import { joinStates } from './join-states.ts';
import { knownFigures } from './known-figures.ts';
import type { Nominal } from './nominal.ts';
import { resolvePronouns, type Resolution } from './resolve-pronouns.ts';
import { toScene } from './scene.ts';

/** The figures that words alone tell: names, what introduces them, and what repeats them. */
export function figuresByWords(
  text: string,
  analysis: Analysis,
  nominals: readonly Nominal[],
  named: readonly NamedMention[],
  { seats }: CoreferenceLexicon,
): Int32Array {
  const byName = knownFigures(nominals, named, findBracketed(text, analysis, named));
  const byState = joinStates(text, analysis, nominals, named, byName, seats);
  return joinDescriptions(analysis, nominals, joinIntroduced(analysis, nominals, named, byState));
}

/** Every nominal of an article, and the figure that each means. Without `states` features alone decide. */
export function findFigures(
  text: string,
  analysis: Analysis,
  named: readonly NamedMention[],
  { lexicon, weights }: CoreferenceModel,
  states: WordStates | null,
): Resolution & { readonly nominals: readonly Nominal[] } {
  const nominals = findNominals(text, analysis, named, lexicon);
  const scene = toScene(analysis, nominals, weights.sorts);
  const known = figuresByWords(text, analysis, nominals, named, lexicon);
  return { nominals, ...resolvePronouns(scene, known, antecedentChooser(scene, weights, states)) };
}

/** Names in brackets right behind another: "UN Command (UNC)". */
function findBracketed(
  text: string,
  analysis: Analysis,
  named: readonly NamedMention[],
): ReadonlySet<number> {
  const bracketed = new Set<number>();
  named.forEach(({ first, last }, i) => {
    const before = named[i - 1];
    if (before?.last !== first - 2 || last + 1 >= tokenCountOf(analysis)) return;
    const wordAt = (token: number): string => sliceOf(text, tokenSpanOf(analysis, token));
    if (wordAt(first - 1) === '(' && wordAt(last + 1) === ')') bracketed.add(i);
  });
  return bracketed;
}
