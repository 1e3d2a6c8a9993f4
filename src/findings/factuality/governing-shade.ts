import { headOf, lemmaOf, relationOf, tagOf, type Relation } from '../../model/index.ts';
import { childBy, type Scene } from '../scene.ts';
import { isNegated } from './is-negated.ts';
import { signatureOf, type Shade, type ShadeWords, type Signature } from './shade-words.ts';
import type { Step } from './step.ts';

const OBJECTS: ReadonlySet<Relation> = new Set(['obj', 'nsubj:pass']);

/**
 * What a word makes of the step below. A clause that the parse hangs on the wrong word is given back: "repeated a demand | to leave" is
 * a demand, and "accused | the rebels of killing him" an accusation.
 */
export function governingShade(scene: Scene, token: number, below: Step, words: ShadeWords): Shade | null {
  if (below.complement === null) return null;
  const shade = shadeOver(scene, token, below, words);
  const object = childBy(scene, token, 'obj');
  const hasObject = object !== undefined && object < below.token;
  if (below.complement === 'to' && hasObject && (shade === null || shade === 'attempted'))
    return shade === null ? shadeOver(scene, object, below, words) : 'demanded';
  if (shade !== null || below.relation !== 'acl') return shade;
  const isObject = OBJECTS.has(relationOf(scene.analysis, token));
  return isObject ? shadeOver(scene, headOf(scene.analysis, token), below, words) : null;
}

function shadeOver(scene: Scene, token: number, below: Step, words: ShadeWords): Shade | null {
  const signature = signatureOver(scene, token, below, words);
  if (!signature) return null;
  return isNegated(scene, token) ? signature.negated : signature.affirmed;
}

/** That of its longest entry: "call for" before "call", "going" before "go". */
function signatureOver(
  scene: Scene,
  token: number,
  { complement, mark }: Step,
  words: ShadeWords,
): Signature | undefined {
  if (complement === null) return undefined;
  const { analysis, children, lower } = scene;
  const tag = tagOf(analysis, token) === 'PROPN' ? 'NOUN' : tagOf(analysis, token);
  const lemma = lemmaOf(analysis, token);
  const particle = (children[token] ?? []).find(
    (child) => child > token && isParticle(relationOf(analysis, child)),
  );
  const candidates = [
    `${lemma} ${particle === undefined ? '' : (lower[particle] ?? '')}`,
    `${lemma} ${mark}`,
    lower[token] ?? '',
    lemma,
  ];
  for (const word of candidates) {
    const signature = signatureOf(words, word, tag, complement);
    if (signature) return signature;
  }
  return undefined;
}

function isParticle(relation: Relation): boolean {
  return relation === 'compound:prt' || relation === 'advmod';
}
