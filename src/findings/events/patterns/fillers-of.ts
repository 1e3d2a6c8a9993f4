import { headOf, plainRelation, relationOf, tagOf, type Relation } from '../../../model/index.ts';
import type { EventPatterns, Place, Slot } from './event-pattern.ts';
import { objectOf } from './object-of.ts';
import { firstConjunct, isTime, nearChildren, type PatternScene } from './pattern-scene.ts';
import { governorsOf, measuredOf, phraseOf } from './phrase-of.ts';
import { subjectOf } from './subject-of.ts';

/** Slots that are simply what hangs on the word by some relation. */
const RELATIONS_OF: Partial<Readonly<Record<Slot, readonly Relation[]>>> = {
  ccomp: ['ccomp'],
  acl: ['acl'],
  mod: ['amod', 'compound', 'nmod:desc'],
  advmod: ['advmod'],
};

/** The words that stand in a place of the frame around a verb or noun. */
export function fillersOf(
  scene: PatternScene,
  patterns: EventPatterns,
  { slot, preposition }: Place,
  token: number,
): readonly number[] {
  const relations = RELATIONS_OF[slot];
  if (relations) return childrenBy(scene, token, relations);
  if (preposition !== null) return listOf(phraseOf(scene, patterns, token, preposition));
  if (slot === 'xcomp') return complementsOf(scene, token);
  if (slot === 'head') return governorsOf(scene, token);
  if (slot === 'poss') return ownersOf(scene, patterns, token);
  if (slot === 'obj' || slot === 'iobj') return objectsOf(scene, token, slot);
  // A noun's subject is that of the verb above it: "the mayor" for "criticism" of "the mayor faced criticism".
  const verb = tagOf(scene.analysis, token) === 'NOUN' ? governorsOf(scene, token)[0] : token;
  return listOf(verb === undefined ? undefined : subjectOf(scene, verb));
}

function childrenBy(scene: PatternScene, token: number, relations: readonly Relation[]): readonly number[] {
  return nearChildren(scene, token).filter((child) => relations.includes(relationOf(scene.analysis, child)));
}

/** Of two objects the parser may call both direct: "gave *the rebels* an *ultimatum*", "held *them* *hostage*". */
function objectsOf(scene: PatternScene, token: number, slot: 'obj' | 'iobj'): readonly number[] {
  const direct = childrenBy(scene, token, ['obj']);
  if (slot === 'obj') return direct.length > 1 ? direct : listOf(objectOf(scene, token));
  const receivers = childrenBy(scene, token, ['iobj']);
  return receivers.length > 0 || direct.length < 2 ? receivers : direct.slice(0, 1);
}

/** What a verb says is to be done. The parser hangs an infinitive beside or on the object as well: "called on Lind *to leave*". */
function complementsOf(scene: PatternScene, token: number): readonly number[] {
  const object = childrenBy(scene, token, ['obj']);
  const infinitives = [
    ...childrenBy(scene, token, ['advcl']),
    ...object.flatMap((noun) => childrenBy(scene, noun, ['acl'])),
  ];
  return [
    ...childrenBy(scene, token, ['xcomp']),
    ...infinitives.filter(
      (verb) => verb > token && nearChildren(scene, verb).some((child) => scene.lower[child] === 'to'),
    ),
  ];
}

/** Whose it is, of a noun; of a verb, whose its object is: "rejected *Lind's* offer". */
function ownersOf(scene: PatternScene, patterns: EventPatterns, token: number): readonly number[] {
  const noun = tagOf(scene.analysis, token) === 'VERB' ? objectOf(scene, token) : firstConjunct(scene, token);
  const owners = noun === undefined || noun < 0 ? [] : childrenBy(scene, noun, ['nmod:poss']);
  return owners.filter((owner) => !isTime(scene, patterns, owner) && headOf(scene.analysis, owner) === noun);
}

function listOf(token: number | undefined): readonly number[] {
  return token === undefined ? [] : [token];
}

/** The words that one stands for: those joined to it by "and", and what it measures: "villages" of "dozens of villages". */
export function wordsMeant(scene: PatternScene, token: number): readonly number[] {
  const joined = nearChildren(scene, token).filter(
    (child) => plainRelation(relationOf(scene.analysis, child)) === 'conj',
  );
  return [token, ...joined, ...listOf(measuredOf(scene, token))];
}
