import { lemmaOf, relationOf } from '../../model/index.ts';
import { childBy, type Scene } from '../scene.ts';
import { isNegated } from './is-negated.ts';
import { keyOf, type Shade, type ShadeWords, type Signature } from './shade-words.ts';

/**
 * What auxiliaries, adverbs and adjectives beside a word make of it. A conjunct without an auxiliary or a subject of its own shares those of the first: "may come
 * and leave". `bearer` is the first of its list.
 */
export function shadesBeside(
  scene: Scene,
  token: number,
  bearer: number,
  words: ShadeWords,
): readonly Shade[] {
  const { analysis, children } = scene;
  const isNot = isNegated(scene, token);
  const toShade = (child: number): readonly Shade[] => {
    const signature = signatureBeside(scene, child, words);
    return signature ? [isNot ? signature.negated : signature.affirmed] : [];
  };
  const shades = (children[token] ?? []).flatMap(toShade);
  if (bearer === token || childBy(scene, token, 'aux', 'nsubj', 'nsubj:pass') !== undefined) return shades;
  const shared = (children[bearer] ?? []).filter((child) => relationOf(analysis, child) === 'aux');
  return [...shades, ...shared.flatMap(toShade)];
}

function signatureBeside(
  { analysis, lower }: Scene,
  child: number,
  words: ShadeWords,
): Signature | undefined {
  const relation = relationOf(analysis, child);
  const word = lower[child] ?? '';
  if (relation === 'aux') return words.get(keyOf(word, 'AUX', '-'));
  if (relation === 'amod') return words.get(keyOf(word, 'ADJ', 'amod'));
  return relation === 'advmod' ? words.get(keyOf(lemmaOf(analysis, child), 'ADV', '-')) : undefined;
}
