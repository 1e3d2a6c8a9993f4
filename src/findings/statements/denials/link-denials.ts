import {
  covers,
  hullOf,
  isDenial,
  type Span,
  type Statement,
  type StatementId,
} from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import { placeNames, toMatter, type Matter } from './matter.ts';
import { scoreDenied, type RarityOf } from './score-denied.ts';

/** In statements: how far before a denial, and how far behind it, what it denies is looked for. */
const BEFORE = 60;
const BEHIND = 8;

/** Scores below which nothing is taken to be denied, by a denial in so many words and by what may be one ("it has no plans to"). */
const LEAST_OF_DENIAL = 2;
const LEAST_OF_OTHERS = 2.5;

/** Each statement further away costs, and standing behind the denial costs more. */
const STEP = 0.02;
const LATENESS = 0.4;

/**
 * Fills `denies`: the statement of the article whose claim is denied. That is one told in the denial itself ("denied accusations of
 * …"), else one near that accuses the denier or tells the same of him. Statements in order of the text; null where nothing fits.
 *
 * @example linkDenials(scene, statements)[1]?.denies // 's1', of "Ost accused Berg of fraud. Berg denied it."
 */
export function linkDenials(scene: Scene, statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(isDenial)) return statements;
  const names = placeNames(scene);
  const matters = statements.map((statement) => toMatter(scene, names, statement));
  const rarityOf = toRarity(matters);
  return statements.map((statement, i) =>
    isDenial(statement)
      ? { ...statement, denies: findTold(statements, i) ?? findNear(statements, i, matters, rarityOf) }
      : statement,
  );
}

function toRarity(matters: readonly Matter[]): RarityOf {
  const counts = new Map<string, number>();
  for (const { lemmas } of matters)
    for (const lemma of lemmas) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const all = Math.log(matters.length + 1);
  return (lemma) => 1 - Math.log((counts.get(lemma) ?? 2) / 2) / all;
}

/** What a denial's own content tells: "accusations of arms deals". */
function findTold(statements: readonly Statement[], denial: number): StatementId | null {
  const content = statements[denial]?.content;
  const near = statements.slice(Math.max(0, denial - BEHIND), denial + BEHIND + 1);
  const told = near.find(
    (other) => other.content !== content && isAround(content?.spans ?? [], hullOf(other.cue.spans)),
  );
  return told?.id ?? null;
}

function findNear(
  statements: readonly Statement[],
  index: number,
  matters: readonly Matter[],
  rarityOf: RarityOf,
): StatementId | null {
  const denial = statements[index];
  const matter = matters[index];
  if (!denial || !matter) return null;
  const least = denial.cue.kind === 'deny' ? LEAST_OF_DENIAL : LEAST_OF_OTHERS;
  let best: { readonly id: StatementId; readonly score: number } | null = null;
  const last = Math.min(statements.length - 1, index + BEHIND);
  for (let i = Math.max(0, index - BEFORE); i <= last; i++) {
    const statement = statements[i];
    const other = matters[i];
    // What reports the denial is not what it denies.
    if (i === index || !statement || !other || isAround(statement.content.spans, hullOf(denial.cue.spans)))
      continue;
    const score = scoreDenied({ statement, matter: other }, matter, rarityOf);
    if (score === null || score < least) continue;
    const near = score - STEP * Math.abs(i - index) - (i > index ? LATENESS : 0);
    if (!best || near >= best.score) best = { id: statement.id, score: near };
  }
  return best?.id ?? null;
}

function isAround(spans: readonly Span[], inner: Span | undefined): boolean {
  return inner !== undefined && spans.some((span) => covers(span, inner));
}
