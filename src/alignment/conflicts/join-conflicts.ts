import { overlaps, type Conflict, type ConflictValue } from '../../model/index.ts';
import { joinDoubts } from './to-conflict-value.ts';

/** Whether two conflicts are over one and the same words of the article that both have first. */
function areOne(first: Conflict, second: Conflict): boolean {
  if (first.id === second.id) return true;
  const [own, other] = [first.values[0], second.values[0]];
  return (
    first.slot === second.slot &&
    own !== undefined &&
    other !== undefined &&
    own.spans.some((span) => other.spans.some((another) => overlaps(span, another)))
  );
}

/** The values of each article, those that it has in several places as one. */
function joinValues(values: readonly ConflictValue[]): readonly ConflictValue[] {
  const byArticle = Map.groupBy(values, ({ article, value }) => `${article}\n${value}`);
  return [...byArticle.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const spans = [first, ...others].flatMap((value) => value.spans);
    const byStart = new Map(spans.map((span) => [span[0], span]));
    const doubt = joinDoubts([first, ...others]);
    return [{ ...first, spans: [...byStart.values()].sort((a, b) => a[0] - b[0]), doubt }];
  });
}

function join(first: Conflict, second: Conflict): Conflict {
  const told = new Set(first.passages.map(({ article }) => article));
  return {
    ...first,
    id: first.id < second.id ? first.id : second.id,
    values: joinValues([...first.values, ...second.values]),
    passages: [...first.passages, ...second.passages.filter(({ article }) => !told.has(article))],
    confidence: Math.max(first.confidence, second.confidence),
  };
}

/** Conflicts of one article with several others, those over the same words as one; the lesser id stands for both. */
export function joinConflicts(conflicts: readonly Conflict[]): readonly Conflict[] {
  const joined: Conflict[] = [];
  for (const conflict of conflicts) {
    const at = joined.findIndex((other) => areOne(other, conflict));
    const other = joined[at];
    if (other) joined[at] = join(other, conflict);
    else joined.push(conflict);
  }
  return joined;
}
