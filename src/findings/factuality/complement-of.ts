import {
  headOf,
  lemmaOf,
  pennTagOf,
  plainRelation,
  relationOf,
  tagOf,
  type Relation,
} from '../../model/index.ts';
import { childBy, type Scene } from '../scene.ts';
import type { Complement } from './shade-words.ts';

/** How a clause hangs on what governs it. */
const CLAUSES: ReadonlySet<Relation> = new Set(['xcomp', 'ccomp', 'csubj', 'acl', 'advcl']);
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'with',
  'against',
  'to',
  'toward',
  'about',
  'on',
  'over',
  'in',
  'into',
]);

/** In what form a word hangs on its head as something that the head may govern; null where it is no complement of it. */
export function complementOf(scene: Scene, token: number): Complement | null {
  const { analysis } = scene;
  const whole = relationOf(analysis, token);
  const relation = plainRelation(whole);
  if (whole === 'acl:relcl' || whole === 'advcl:relcl') return null;
  if (CLAUSES.has(relation)) return clauseForm(scene, token, relation);
  if (relation === 'obj' || whole === 'nsubj:pass' || relation === 'compound' || whole === 'nmod:poss')
    return 'noun';
  if (relation === 'nsubj') return tagOf(analysis, headOf(analysis, token)) === 'ADJ' ? 'noun' : null;
  if (relation !== 'obl' && relation !== 'nmod') return null;
  const preposition = childBy(scene, token, 'case');
  return preposition !== undefined && PREPOSITIONS.has(lemmaOf(analysis, preposition)) ? 'noun' : null;
}

function clauseForm(scene: Scene, token: number, relation: Relation): Complement | null {
  const { analysis, children, lower } = scene;
  const isInfinitive = (children[token] ?? []).some(
    (child) => child < token && pennTagOf(analysis, child) === 'TO',
  );
  const mark = childBy(scene, token, 'mark');
  const penn = pennTagOf(analysis, token);
  if (relation === 'advcl') {
    // A clause beside the verb is governed by it where only a preposition opens it: "accused of supplying".
    const word = mark === undefined ? '' : (lower[mark] ?? '');
    if (penn === 'VBG' && PREPOSITIONS.has(word)) return 'ing';
    return isInfinitive ? 'to' : null;
  }
  if (isInfinitive || (relation === 'xcomp' && penn === 'VB')) return 'to';
  if (penn === 'VBG' && childBy(scene, token, 'aux') === undefined) return 'ing';
  if (relation === 'xcomp') return tagOf(analysis, token) === 'VERB' ? 'that' : 'noun';
  if (isBare(scene, token)) return 'bare';
  return relation === 'acl' && penn === 'VBN' && mark === undefined ? null : 'that';
}

/** "that she leave": a verb without the ending that its subject wants. */
function isBare(scene: Scene, token: number): boolean {
  const { analysis } = scene;
  const penn = pennTagOf(analysis, token);
  if ((penn !== 'VB' && penn !== 'VBP') || childBy(scene, token, 'aux') !== undefined) return false;
  const subject = childBy(scene, token, 'nsubj', 'nsubj:pass');
  const isSingular =
    subject !== undefined &&
    ['NN', 'NNP'].includes(pennTagOf(analysis, subject)) &&
    childBy(scene, subject, 'conj') === undefined;
  return penn === 'VB' || isSingular;
}
