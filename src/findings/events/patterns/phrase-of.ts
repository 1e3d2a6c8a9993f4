import { headOf, plainRelation, relationOf, tagOf } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import type { EventPatterns } from './event-pattern.ts';
import { objectOf } from './object-of.ts';
import { firstConjunct, isTime, nearChildren } from './pattern-scene.ts';

type TimeWords = Pick<EventPatterns, 'timeWords'>;

const PHRASES: ReadonlySet<string> = new Set(['obl', 'nmod', 'advcl', 'acl']);
const MARKERS: ReadonlySet<string> = new Set(['case', 'mark', 'advmod']);
const ARGUMENTS: ReadonlySet<string> = new Set(['obj', 'nsubj', 'obl', 'xcomp', 'nmod']);

/** Tells its party wherever it hangs: "filed a suit in the court of Lindburg against the ministry". */
const FAR_REACHING = 'against';

/**
 * The word that a preposition ties to a verb or noun: "Iran" of "imposed sanctions on Iran" by "on", for "impose" and for "sanctions",
 * though it hangs on either. Times are left out.
 */
export function phraseOf(
  scene: Scene,
  words: TimeWords,
  token: number,
  preposition: string,
): number | undefined {
  const places = placesAround(scene, token);
  for (const place of places) {
    const phrase = ownPhraseOf(scene, words, place, preposition);
    if (phrase !== undefined && phrase !== token) return phrase;
  }
  if (preposition !== FAR_REACHING) return undefined;
  return places
    .flatMap((place) => nearChildren(scene, place).filter((child) => child > token))
    .map((child) => ownPhraseOf(scene, words, child, preposition))
    .find((phrase) => phrase !== undefined);
}

/** Where the phrases of a verb or noun may hang: on itself, on a verb's object, on the verb that governs a noun. */
function placesAround(scene: Scene, token: number): readonly number[] {
  if (tagOf(scene.analysis, token) !== 'VERB') return [token, ...governorsOf(scene, token)];
  const object = objectOf(scene, token);
  return object === undefined || object < token ? [token] : [token, object];
}

function ownPhraseOf(scene: Scene, words: TimeWords, token: number, preposition: string): number | undefined {
  return nearChildren(scene, token).find(
    (child) =>
      PHRASES.has(plainRelation(relationOf(scene.analysis, child))) &&
      isMarkedBy(scene, child, preposition) &&
      !isTime(scene, words, child),
  );
}

function isMarkedBy(scene: Scene, word: number, preposition: string): boolean {
  const { analysis, lower } = scene;
  return nearChildren(scene, word).some(
    (child) =>
      MARKERS.has(plainRelation(relationOf(analysis, child))) &&
      (lower[child] === preposition ||
        nearChildren(scene, child).some((next) => lower[next] === preposition)),
  );
}

/** Verbs whose object, subject or phrase a noun is: "held" of "held talks", "talks were held", "talks held in Lindburg". */
export function governorsOf(scene: Scene, noun: number): readonly number[] {
  const { analysis } = scene;
  const place = measuredBy(scene, firstConjunct(scene, noun));
  const head = headOf(analysis, place);
  const own = nearChildren(scene, noun).filter((child) =>
    /^acl(?::relcl)?$/u.test(relationOf(analysis, child)),
  );
  const isArgument = ARGUMENTS.has(plainRelation(relationOf(analysis, place)));
  return head >= 0 && isArgument && tagOf(analysis, head) === 'VERB' ? [head, ...own] : own;
}

/** "A series of strikes": the noun that stands for it in the clause. */
function measuredBy(scene: Scene, noun: number): number {
  const { analysis, lower } = scene;
  const head = headOf(analysis, noun);
  const isMeasured = head >= 0 && relationOf(analysis, noun) === 'nmod' && MEASURES.has(lower[head] ?? '');
  return isMeasured && isMarkedBy(scene, noun, 'of') ? head : noun;
}

/** What a measure is of: "villages" of "dozens of villages"; undefined for other words. */
export function measuredOf(scene: Scene, noun: number): number | undefined {
  if (!MEASURES.has(scene.lower[noun] ?? '')) return undefined;
  return nearChildren(scene, noun).find(
    (child) => relationOf(scene.analysis, child) === 'nmod' && isMarkedBy(scene, child, 'of'),
  );
}

// prettier-ignore
const MEASURES: ReadonlySet<string> = new Set([
  'series', 'round', 'rounds', 'number', 'wave', 'waves', 'string', 'spate', 'set', 'pair', 'campaign', 'barrage', 'lot', 'list', 'dozens',
  'hundreds', 'thousands', 'scores', 'part', 'parts', 'most', 'some', 'many', 'all', 'several', 'kind', 'act', 'acts',
]);
