import { analyse, type Tools } from '../src/engine.ts';
import { find } from '../src/findings/index.ts';
import type { Analysis, Article, Finding } from '../src/model/index.ts';

/** What the engine reads of an article before it is compared with others. */
export interface ReadArticle {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** The readings of one text: its analysis, and what was found in it by the day of its publication. */
interface Reading {
  readonly analysis: Analysis;
  readonly findingsByDay: Map<string | null, readonly Finding[]>;
}

/** By text; kept as long as the tools that read it. */
const readings = new WeakMap<Tools, Map<string, Reading>>();

/** Reads an article as the engine does; each text only once, for several stations measure on the same articles. */
export function readOnce(article: Article, tools: Tools): ReadArticle {
  const known = readings.get(tools) ?? new Map<string, Reading>();
  readings.set(tools, known);
  const reading: Reading = known.get(article.text) ?? {
    analysis: analyse(article, tools.reader),
    findingsByDay: new Map<string | null, readonly Finding[]>(),
  };
  known.set(article.text, reading);
  const { analysis, findingsByDay } = reading;
  const findings = findingsByDay.get(article.publishedAt) ?? find(article, analysis, tools.findings);
  findingsByDay.set(article.publishedAt, findings);
  return { analysis, findings };
}
