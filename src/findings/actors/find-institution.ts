import { wordsOf, type TokenRange } from '../../model/index.ts';
import type { Institution } from './institution.ts';
import type { NamedScene } from './named-scene.ts';
import { plainWords } from './plain-words.ts';

/** What stands behind such a word is whose or what for: "University of Lyon", "Department for Trade". */
const BEHIND: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'at']);
const MOST_WORDS = 4;
/** "Department of Public Safety" is more than a department. */
const FEWEST_TOGETHER = 2;

/** What a name says that its bearer is: by its last words, or by those before its "of". Null where it does not. */
export function findInstitution(scene: NamedScene, range: TokenRange): Institution | null {
  const words = wordsOf(scene.analysis, scene.text, range).flatMap(plainWords);
  const behind = words.findIndex((word) => BEHIND.has(word));
  return (
    endingAt(words.length, FEWEST_TOGETHER) ?? (behind < 0 ? null : endingAt(behind, 1)) ?? endingAt(words.length, 1)
  ); // prettier-ignore

  function endingAt(end: number, fewest: number): Institution | null {
    for (let count = Math.min(MOST_WORDS, end); count >= fewest; count--) {
      const found = scene.knowledge.institutions.get(words.slice(end - count, end).join(' '));
      if (found) return found;
    }
    return null;
  }
}
