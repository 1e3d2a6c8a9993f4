import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readBasil } from '../../evaluation/alignment/gold-stories.ts';
import { readOnce } from '../../evaluation/read-once.ts';
import { sketch } from '../../src/alignment/index.ts';
import { drawContent, type TellingContent } from '../../src/alignment/claims/draw-content.ts';
import type { Tools } from '../../src/engine.ts';
import {
  statementsOf,
  type Article,
  type Finding,
  type Sketch,
  type Span,
  type Statement,
  type StatementId,
} from '../../src/model/index.ts';

interface MarkedTelling {
  readonly text: string;
  readonly spans: readonly Span[];
}

interface ClaimMarks {
  /** Digest of each text by its path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly pairs: readonly {
    readonly a: MarkedTelling;
    readonly b: MarkedTelling;
    readonly label: ClaimLabel;
    readonly slot?: string;
  }[];
}

/** What a reader said of two statements: see `training/marks/claims.md`. */
export type ClaimLabel = 'same' | 'opposed' | 'related' | 'other';

/** An article of a happening, with its sketch. */
export interface SketchedArticle {
  readonly article: Article;
  readonly story: string;
  readonly findings: readonly Finding[];
  readonly sketch: Sketch;
}

/** Two statements and what a reader said of them. */
export interface MarkedPair {
  readonly story: string;
  readonly label: ClaimLabel;
  readonly a: TellingContent;
  readonly b: TellingContent;
}

const MARKS = new URL('../marks/claims.json', import.meta.url);

/** Of what both cover, so much must be common for a statement to be the one that was marked. */
const LEAST_COMMON = 0.6;

/** Every article of BASIL, read and drawn. */
export async function sketchBasil(data: string, tools: Tools): Promise<readonly SketchedArticle[]> {
  return (await readBasil(data)).map(({ article, story }) => {
    const { analysis, findings } = readOnce(article, tools);
    return { article, story, findings, sketch: sketch(article, analysis, findings, tools.alignment) };
  });
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + Math.max(0, end - start), 0);
}

function commonOf(a: readonly Span[], b: readonly Span[]): number {
  const cuts = a.flatMap(([start, end]) =>
    b.map((other): Span => [Math.max(start, other[0]), Math.min(end, other[1])]),
  );
  return sizeOf(cuts);
}

/** The statement that now stands where one was marked. */
function statementAt(statements: readonly Statement[], spans: readonly Span[]): StatementId | undefined {
  const likeness = ({ content }: Statement): number => {
    const common = commonOf(content.spans, spans);
    return common / (sizeOf(content.spans) + sizeOf(spans) - common);
  };
  const [best] = statements.toSorted((a, b) => likeness(b) - likeness(a));
  return best && likeness(best) >= LEAST_COMMON ? best.id : undefined;
}

/**
 * The marked pairs of which both statements are still found.
 *
 * @throws Error where a text is not the one that was marked
 */
export function readMarkedPairs(articles: readonly SketchedArticle[]): readonly MarkedPair[] {
  const marks = JSON.parse(readFileSync(MARKS, 'utf8')) as ClaimMarks;
  const byPath = new Map(articles.map((each) => [`basil/${each.article.id}.json`, each]));
  for (const [path, digest] of Object.entries(marks.texts)) {
    const text = byPath.get(path)?.article.text ?? '';
    if (digest !== `sha256:${createHash('sha256').update(text).digest('hex')}`)
      throw new Error(`${path} is not the text whose claims were marked`);
  }
  const contentOf = ({ text, spans }: MarkedTelling): TellingContent | undefined => {
    const found = byPath.get(text);
    const id = found && statementAt(statementsOf(found.findings), spans);
    const telling = found?.sketch.tellings.find((each) => each.id === id);
    return found && telling && drawContent(found.sketch, telling);
  };
  return marks.pairs.flatMap(({ a, b, label }) => {
    const [one, other] = [contentOf(a), contentOf(b)];
    return one && other ? [{ story: byPath.get(a.text)?.story ?? '', label, a: one, b: other }] : [];
  });
}
