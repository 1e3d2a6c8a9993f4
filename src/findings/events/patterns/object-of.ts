import { headOf, pennTagOf, relationOf, type Relation } from '../../../model/index.ts';
import { childBy, type Scene } from '../../scene.ts';
import { nearestSubject } from './pattern-scene.ts';

/** How many verbs up a shared object is looked for. */
const STEPS = 4;

/**
 * What a verb is done to: its object or, in the passive, its subject: "critics" of "arrested critics", "critics were arrested", "critics
 * arrested by", "jailed critics", "critics whom they arrested". Conjoined verbs share theirs.
 */
export function objectOf(scene: Scene, verb: number): number | undefined {
  let token = verb;
  for (let step = 0; step < STEPS; step++) {
    const own = objectFor(scene, token, verb);
    if (own !== undefined) return own;
    if (relationOf(scene.analysis, token) !== 'conj' || childBy(scene, token, 'nsubj') !== undefined) break;
    token = headOf(scene.analysis, token);
  }
  return followingObjectOf(scene, verb) ?? objectBehindParticle(scene, verb);
}

/** "Handed over the town", "called off the talks": the parser may take the particle for a preposition. */
function objectBehindParticle(scene: Scene, verb: number): number | undefined {
  const particle = verb + 1;
  if (!/^(?:off|over|up|down|out|aside|away)$/u.test(scene.lower[particle] ?? '')) return undefined;
  const phrase = headOf(scene.analysis, particle);
  const isPhrase = phrase > verb && headOf(scene.analysis, phrase) === verb;
  const isDirect =
    isPhrase && scene.lower[particle + 1] !== 'of' && relationOf(scene.analysis, phrase) === 'obl';
  return isDirect ? phrase : undefined;
}

/** "Whom" and "which" stand for the noun before their clause. */
export function antecedentOf(scene: Scene, pronoun: number): number {
  const { analysis, lower } = scene;
  if (!/^(?:who|whom|which|that)$/u.test(lower[pronoun] ?? '')) return pronoun;
  let clause = headOf(analysis, pronoun);
  for (let step = 0; step < STEPS && clause >= 0; step++) {
    if (relationOf(analysis, clause) === 'acl:relcl') return headOf(analysis, clause);
    clause = headOf(analysis, clause);
  }
  return pronoun;
}

export function isPassive(scene: Scene, verb: number): boolean {
  const { analysis } = scene;
  if (hasPassiveMark(scene, verb)) return true;
  if (pennTagOf(analysis, verb) !== 'VBN' || childBy(scene, verb, 'obj', 'nsubj', 'aux') !== undefined)
    return false;
  const relation = relationOf(analysis, verb);
  if (relation === 'conj') return hasPassiveMark(scene, headOf(analysis, verb));
  return relation === 'acl' || relation === 'amod' || relation === 'advcl';
}

function hasPassiveMark(scene: Scene, verb: number): boolean {
  return childBy(scene, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') !== undefined;
}

/** The object of `token`, as far as it can be `verb`'s as well: that of a verb before it stands behind both. */
function objectFor(scene: Scene, token: number, verb: number): number | undefined {
  const object = childBy(scene, token, 'obj');
  if (object !== undefined) return token === verb || object > verb ? antecedentOf(scene, object) : undefined;
  if (token !== verb && !isPassive(scene, verb)) return undefined;
  const subject = childBy(scene, token, 'nsubj:pass', 'csubj:pass');
  if (subject !== undefined) return antecedentOf(scene, subject);
  if (isPassive(scene, token)) return passiveLenderOf(scene, token);
  return relationOf(scene.analysis, token) === 'acl:relcl' ? gapOf(scene, token) : undefined;
}

const SUBJECTS: readonly Relation[] = ['nsubj', 'nsubj:pass'];

/** Whom a participle or infinitive of the passive is about: "the man *arrested*", "wants to be *released*". */
function passiveLenderOf(scene: Scene, verb: number): number | undefined {
  const head = headOf(scene.analysis, verb);
  const relation = relationOf(scene.analysis, verb);
  if (relation === 'xcomp') return childBy(scene, head, 'obj') ?? childBy(scene, head, ...SUBJECTS);
  if (relation === 'advcl') return childBy(scene, head, ...SUBJECTS);
  return /^(?:acl|acl:relcl|amod)$/u.test(relation) ? head : undefined;
}

/** "The man they arrested": the clause has a subject of its own and no object. */
function gapOf(scene: Scene, verb: number): number | undefined {
  const subject = nearestSubject(scene, verb);
  const hasOwn = subject !== undefined && antecedentOf(scene, subject) === subject;
  const isOpen = hasOwn && childBy(scene, verb, 'ccomp', 'xcomp') === undefined;
  return isOpen ? headOf(scene.analysis, verb) : undefined;
}

/** "Raided and burned the village", where the object hangs on the second verb. */
function followingObjectOf(scene: Scene, verb: number): number | undefined {
  const next = childBy(scene, verb, 'conj');
  const isNear = next !== undefined && next <= verb + 3 && childBy(scene, next, 'nsubj') === undefined;
  return isNear && !isPassive(scene, verb) ? childBy(scene, next, 'obj') : undefined;
}
