import { headOf, pennTagOf, relationOf, tagOf } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';

const INHERITING: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'conj', 'parataxis', 'ccomp']);
/** Verbs whose subject, not whose object, does what follows: "promised them to leave". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(['promise', 'agree', 'threaten', 'offer', 'vow']);

/** The words that do what a predicate tells: its subject, the by-phrase of a passive, or what its clause has from a higher one. */
export function agentsOf(scene: EventScene, predicate: number, depth = 0): readonly number[] {
  if (depth > 6) return [];
  const { analysis, children, plain, lower, lemmas, isPassive, kinds } = scene;
  const below = children[predicate] ?? [];
  const head = headOf(analysis, predicate);
  if (isPassive[predicate] === 1) return byPhrases(scene, predicate);
  const subjects = below.filter((child) => plain[child] === 'nsubj');
  if (subjects.length > 0)
    return subjects.map((subject) =>
      head >= 0 && plain[predicate] === 'acl' && ['who', 'which', 'that'].includes(lower[subject] ?? '')
        ? head
        : subject,
    );
  if (head < 0) return [];
  const hasTo = below.some((child) => lower[child] === 'to');
  const relation = plain[predicate] ?? '_';
  if (INHERITING.has(relation)) {
    if (relation === 'xcomp' && hasTo && !SUBJECT_CONTROL.has(lemmas[head] ?? '')) {
      const objects = (children[head] ?? []).filter(
        (child) => plain[child] === 'obj' || plain[child] === 'iobj',
      );
      if (objects.length > 0) return objects;
    }
    if (isPassive[head] === 1)
      return (children[head] ?? []).filter((child) => relationOf(analysis, child) === 'nsubj:pass');
    return agentsOf(scene, head, depth + 1);
  }
  if (plain[predicate] !== 'acl') return [];
  const penn = pennTagOf(analysis, predicate);
  if (penn === 'VBN' || penn === 'VBD') return byPhrases(scene, predicate);
  if (!hasTo && (kinds[head] ?? 0) > 0 && tagOf(analysis, head) !== 'VERB') return [head];
  const owners = (children[head] ?? []).filter((child) => relationOf(analysis, child) === 'nmod:poss');
  if (owners.length > 0) return owners;
  const above = headOf(analysis, head);
  return above < 0 ? [] : agentsOf(scene, above, depth + 1);
}

/** Those by whom something is done. */
function byPhrases({ children, plain, cases }: EventScene, predicate: number): readonly number[] {
  return (children[predicate] ?? []).filter((child) => plain[child] === 'obl' && cases[child] === 'by');
}
