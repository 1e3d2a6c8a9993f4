import { headOf, pennTagOf, plainRelation, relationOf, tagOf } from '../../../model/index.ts';
import { childBy, type Scene } from '../../scene.ts';
import { antecedentOf, isPassive } from './object-of.ts';
import { nearChildren, nearestSubject } from './pattern-scene.ts';

/** How many clauses up a subject is looked for. */
const STEPS = 6;

/** Clauses that do what the clause above them does: "met and *signed*", "left, *saying* …". */
const SHARING: ReadonlySet<string> = new Set(['conj', 'advcl', 'parataxis', 'obl']);

/**
 * Who does what a verb tells: its subject, in the passive the word after "by"; else that of the clause it hangs in: "vowed to *leave*",
 * "met and *signed*", "urged Lind to *leave*", "troops *shelling* the town".
 */
export function subjectOf(scene: Scene, verb: number): number | undefined {
  if (isPassive(scene, verb)) return byPhraseOf(scene, verb);
  const own = nearestSubject(scene, verb);
  if (own !== undefined) return antecedentOf(scene, own);
  let token = verb;
  for (let step = 0; step < STEPS; step++) {
    const head = headOf(scene.analysis, token);
    if (head < 0) return undefined;
    const lender = lenderOf(scene, token, head);
    if (lender !== undefined) return antecedentOf(scene, lender);
    if (!isSharing(scene, token)) return undefined;
    token = head;
  }
  return undefined;
}

function isSharing({ analysis }: Scene, clause: number): boolean {
  const relation = plainRelation(relationOf(analysis, clause));
  return relation === 'xcomp' || SHARING.has(relation);
}

/** Who in the clause of `head` does what hangs on it as `token`. */
function lenderOf(scene: Scene, token: number, head: number): number | undefined {
  const { analysis } = scene;
  const relation = relationOf(analysis, token);
  const plain = plainRelation(relation);
  if (relation === 'amod' || plain === 'acl')
    return pennTagOf(analysis, token) === 'VBG' || relation === 'acl:relcl' ? head : ownerOf(scene, head);
  if (plain === 'xcomp') {
    const controller = childBy(scene, head, 'obj', 'iobj');
    if (controller !== undefined && controller < token) return controller;
  }
  const asked = plain === 'advcl' ? askedOf(scene, token, head) : undefined;
  return asked ?? (isSharing(scene, token) ? anySubjectOf(scene, head) : undefined);
}

/** "By" and who stands after it. */
function byPhraseOf(scene: Scene, verb: number): number | undefined {
  return nearChildren(scene, verb).find(
    (child) =>
      plainRelation(relationOf(scene.analysis, child)) === 'obl' &&
      nearChildren(scene, child).some((mark) => scene.lower[mark] === 'by'),
  );
}

function anySubjectOf(scene: Scene, verb: number): number | undefined {
  return nearestSubject(scene, verb) ?? childBy(scene, verb, 'nsubj:pass');
}

/** "Called on Lind to leave": the parser hangs what is asked for beside who is asked. */
function askedOf(scene: Scene, clause: number, verb: number): number | undefined {
  const isInfinitive = nearChildren(scene, clause).some((child) => scene.lower[child] === 'to');
  if (!isInfinitive || scene.lower[verb]?.startsWith('call') !== true) return undefined;
  return nearChildren(scene, verb).find(
    (child) =>
      child < clause &&
      relationOf(scene.analysis, child) === 'obl' &&
      nearChildren(scene, child).some((mark) => /^(?:up)?on$/u.test(scene.lower[mark] ?? '')),
  );
}

/** Whose plan or promise it is: "Lind's plan to *leave*", "Lind made a promise to *leave*". */
function ownerOf(scene: Scene, noun: number): number | undefined {
  const owner = childBy(scene, noun, 'nmod:poss');
  if (owner !== undefined) return owner;
  const verb = headOf(scene.analysis, noun);
  const isObject = relationOf(scene.analysis, noun) === 'obj' && tagOf(scene.analysis, verb) === 'VERB';
  return isObject ? nearestSubject(scene, verb) : undefined;
}
