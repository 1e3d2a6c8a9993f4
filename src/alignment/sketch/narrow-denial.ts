import { firstIndex } from '../../learn/first-index.ts';
import {
  lemmaOf,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
  type Span,
  type Statement,
} from '../../model/index.ts';
import { senseOf, type Senses } from '../senses.ts';

const CONTRASTS: ReadonlySet<string> = new Set(['but', 'yet', 'while', 'though', 'although']);
/** "While *also* confirming": so many words lie between. */
const REACH = 2;

/**
 * Where the words of a denial turn to what is not denied: "training the pilots *but not* selling the shells", "the training*, not* the shells",
 * "the training *while confirming* the sale". Not in "selling, not giving, the shells", which goes on. The span's end where they never do.
 */
function turnIn(analysis: Analysis, [start, end]: Span, senses: Senses): number {
  const count = tokenCountOf(analysis);
  const first = firstIndex(count, (token) => tokenSpanOf(analysis, token)[0] >= start);
  const afterLast = firstIndex(count, (token) => tokenSpanOf(analysis, token)[0] >= end);
  const lemmas = Array.from({ length: Math.max(0, afterLast - first) }, (_, i) =>
    lemmaOf(analysis, first + i).toLowerCase(),
  );
  const turn = lemmas.findIndex((lemma, i) => {
    if (i === 0) return false;
    if (lemma === ',') return lemmas[i + 1] === 'not' && !lemmas.includes(',', i + 1);
    if (!CONTRASTS.has(lemma)) return false;
    const next = lemmas.slice(i + 1, i + 1 + REACH);
    return next[0] === 'not' || next.some((each) => senseOf(senses, each) === 'concede');
  });
  return turn < 0 ? end : tokenSpanOf(analysis, first + turn - 1)[1];
}

/** A denial with no more of its words than it denies; any other statement as it is. */
export function narrowDenial(statement: Statement, analysis: Analysis, senses: Senses): Statement {
  const { content, tenor } = statement;
  if (statement.stance !== 'denies') return statement;
  const spans: Span[] = [];
  for (const span of content.spans) {
    const end = turnIn(analysis, span, senses);
    spans.push([span[0], end]);
    if (end < span[1]) break;
  }
  const last = spans.at(-1)?.[1] ?? 0;
  const qualifiers = tenor.qualifiers.filter((each) => each.spans.every(([start]) => start < last));
  const wasNegated = tenor.qualifiers.some(({ kind }) => kind === 'negation');
  const isNegated = wasNegated ? qualifiers.some(({ kind }) => kind === 'negation') : tenor.isNegated;
  return {
    ...statement,
    content: { ...content, spans },
    tenor: { ...tenor, qualifiers, isNegated: tenor.isNegated && isNegated },
  };
}
