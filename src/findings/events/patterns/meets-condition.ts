import { relationOf } from '../../../model/index.ts';
import type { Condition, EventPatterns } from './event-pattern.ts';
import { fillersOf, wordsMeant } from './fillers-of.ts';
import { lemmaIn, nearChildren, type PatternScene } from './pattern-scene.ts';

const PERSONS: ReadonlySet<string> = new Set(['he', 'him', 'she', 'her', 'i', 'me', 'you', 'who', 'whom']);

/** Whether what a condition asks for stands there, or does not where it is barred. */
export function meetsCondition(
  scene: PatternScene,
  patterns: EventPatterns,
  condition: Condition,
  token: number,
): boolean {
  const { lemmas, isBarred } = condition;
  const fillers = fillersOf(scene, patterns, condition, token);
  const isMet =
    lemmas === null
      ? fillers.length > 0
      : fillers.some((filler) => wordsMeant(scene, filler).some((word) => isOneOfThem(scene, lemmas, word)));
  return isMet !== isBarred;
}

function isOneOfThem(scene: PatternScene, lemmas: ReadonlySet<string>, word: number): boolean {
  return lemmas.has(lemmaIn(scene, word)) || lemmas.has(nameClassOf(scene, word).toUpperCase());
}

/** The kind of name that a word or its apposition is: "Lind", "President Lind". */
function nameClassOf(scene: PatternScene, word: number): string {
  const { nameKinds, analysis, lower } = scene;
  if (PERSONS.has(lower[word] ?? '')) return 'person';
  const named = [word, ...nearChildren(scene, word)].find(
    (token) =>
      nameKinds[token] !== '' && (token === word || /^(?:flat|appos)$/u.test(relationOf(analysis, token))),
  );
  return named === undefined ? '' : (nameKinds[named] ?? '');
}
