import { firstIndex } from '../../learn/first-index.ts';
import { hashOf } from '../../learn/hash.ts';
import {
  headOf,
  lemmaOf,
  relationOf,
  tagOf,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
  type Span,
  type Statement,
  type Telling,
} from '../../model/index.ts';

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** The tokens of some spans that hang on none of them, punctuation left out. */
function headsOf(analysis: Analysis, spans: readonly Span[]): readonly number[] {
  const count = tokenCountOf(analysis);
  const isWithin = (token: number): boolean => {
    if (token < 0) return false;
    const [start, end] = tokenSpanOf(analysis, token);
    return spans.some((span) => start >= span[0] && end <= span[1]);
  };
  const heads: number[] = [];
  for (const [start, end] of spans)
    for (
      let token = firstIndex(count, (index) => tokenSpanOf(analysis, index)[0] >= start);
      token < count && tokenSpanOf(analysis, token)[1] <= end;
      token++
    )
      if (tagOf(analysis, token) !== 'PUNCT' && !isWithin(headOf(analysis, token))) heads.push(token);
  return heads;
}

/** Whether something is said of a word, so that it makes a clause: a verb, or what "be" says of a subject. */
function isPredicate(analysis: Analysis, head: number): boolean {
  if (VERBS.has(tagOf(analysis, head))) return true;
  const last = Math.min(tokenCountOf(analysis), head + 1);
  for (let token = Math.max(0, head - 12); token < last; token++)
    if (headOf(analysis, token) === head && relationOf(analysis, token) === 'cop') return true;
  return false;
}

/** The main words of a statement: the first that makes a clause, for "accused *Borduria of selling*" has its verb behind. */
export function findHeads(
  analysis: Analysis,
  { content, cue }: Pick<Statement, 'content' | 'cue'>,
): Pick<Telling, 'head' | 'cue' | 'isClause'> {
  const meaningOf = (token: number | undefined): number =>
    token === undefined ? 0 : hashOf(lemmaOf(analysis, token).toLowerCase());
  const heads = headsOf(analysis, content.spans);
  const predicate = heads.find((head) => isPredicate(analysis, head));
  return {
    head: meaningOf(predicate ?? heads[0]),
    cue: meaningOf(headsOf(analysis, cue.spans)[0]),
    isClause: predicate !== undefined,
  };
}
