import type { Scene } from '../src/findings/scene.ts';
import { topOf } from '../src/findings/scene.ts';
import { firstIndex } from '../src/learn/first-index.ts';
import {
  headOf,
  overlaps,
  relationOf,
  tokenCountOf,
  tokenSpanOf,
  type EntityId,
  type Mention,
  type Span,
} from '../src/model/index.ts';

/**
 * Whether two stretches of a text mean the same party: they share words ("Roe" of "Senator Roe"), one stands in apposition to the other
 * ("Roe, the senator"), or both are of one entity (a pronoun and its name).
 */
export function isSameParty(scene: Scene, a: Span, b: Span): boolean {
  if (overlaps(a, b)) return true;
  const [topOfA, topOfB] = [topTokenOf(scene, a), topTokenOf(scene, b)];
  if (topOfA === undefined || topOfB === undefined) return false;
  if (apposedTo(scene, topOfA) === apposedTo(scene, topOfB)) return true;
  const entity = entityAt(scene, topOfA);
  return entity !== null && entity === entityAt(scene, topOfB);
}

/** The token that the words of a span hang on; undefined where the span has none. */
export function topTokenOf(scene: Scene, [start, end]: Span): number | undefined {
  const { analysis } = scene;
  const count = tokenCountOf(analysis);
  const first = firstIndex(count, (token) => tokenSpanOf(analysis, token)[1] > start);
  const last = firstIndex(count, (token) => tokenSpanOf(analysis, token)[0] >= end) - 1;
  return first > last ? undefined : topOf(scene, { first, last });
}

/** The names, descriptions and pronouns that a token stands in. */
export function mentionsAt({ analysis }: Scene, token: number): readonly Mention[] {
  const span = tokenSpanOf(analysis, token);
  return analysis.names.filter(({ spans }) => spans.some((each) => overlaps(each, span)));
}

function entityAt(scene: Scene, token: number): EntityId | null {
  return mentionsAt(scene, token).find(({ entity }) => entity !== null)?.entity ?? null;
}

/** The token that a chain of appositions ends in: "Roe" for "head" of "Roe, the senator, head of the panel". */
function apposedTo({ analysis }: Scene, token: number): number {
  let at = token;
  while (relationOf(analysis, at) === 'appos' && headOf(analysis, at) < at) at = headOf(analysis, at);
  return at;
}
