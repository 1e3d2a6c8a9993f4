import { tokenCountOf, tokenSpanOf, type Analysis, type Mention } from '../../model/index.ts';

/** What the attributes of a mark are, in their order; the comment that CorefUD wants at the head of a document. */
export const ENTITY_ATTRIBUTES = 'eid-etype-form';

interface MarkedStretch {
  readonly first: number;
  readonly last: number;
  /** `e1`, or `e1[1/2]` for the first of two stretches that are one mention. */
  readonly id: string;
  readonly attributes: string;
}

/**
 * Who is meant, in CorefUD's brackets (https://ufal.mff.cuni.cz/corefud): by token, `(e1-person-name` where a mention
 * begins, `e1)` where it ends, `(e2-person-pronoun)` on the one token of a mention. Mentions of nobody known have none.
 */
export function markEntities(analysis: Analysis): ReadonlyMap<number, string> {
  const kindById = new Map(analysis.entities.map(({ id, kind }) => [id, kind]));
  const stretches = analysis.names.flatMap((mention): readonly MarkedStretch[] => {
    const kind = mention.entity === null ? undefined : kindById.get(mention.entity);
    return kind === undefined ? [] : stretchesOf(mention, `${kind}-${mention.form}`, analysis);
  });
  const marks = new Map<number, string>();
  const add = (token: number, mark: string): void => {
    marks.set(token, (marks.get(token) ?? '') + mark);
  };
  for (const { first, last, id, attributes } of stretches.toSorted(
    (a, b) => a.first - b.first || b.last - a.last,
  ))
    add(first, `(${id}-${attributes}${last > first ? '' : ')'}`);
  for (const { first, last, id } of stretches.toSorted((a, b) => a.last - b.last || b.first - a.first))
    if (last > first) add(last, `${id})`);
  return marks;
}

function stretchesOf(
  { spans, entity }: Mention,
  attributes: string,
  analysis: Analysis,
): readonly MarkedStretch[] {
  return spans.map(([start, end], i) => ({
    first: tokenPast(analysis, start),
    last: tokenPast(analysis, end - 1),
    id: `${entity ?? ''}${spans.length > 1 ? `[${i + 1}/${spans.length}]` : ''}`,
    attributes,
  }));
}

/** The first token that ends after an offset. */
function tokenPast(analysis: Analysis, offset: number): number {
  let [low, high] = [0, tokenCountOf(analysis)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokenSpanOf(analysis, middle)[1] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
