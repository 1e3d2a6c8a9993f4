import {
  statementsOf,
  type Analysis,
  type Article,
  type Credit,
  type Finding,
  type Span,
  type Statement,
  type Telling,
} from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import { rootOfStatement } from '../roots/root-of-statement.ts';
import { drawEventTellings } from './draw-event-tellings.ts';
import { findParties, gatherParties, namesIn } from './find-parties.ts';
import { findHeads } from './find-heads.ts';
import { findQuotedRuns } from './find-quoted-runs.ts';
import { runsIn } from './locate-words.ts';
import { narrowDenial } from './narrow-denial.ts';
import { nameSpeakers } from './name-speakers.ts';
import type { Word } from './split-words.ts';
import { tellStance } from './tell-stance.ts';

/**
 * What an article's statements tell, and the acts that it tells itself, as runs of its words. A denial, and what it denies, are about its
 * speakers too where they are not named: "Borduria denied selling arms".
 */
export function drawTellings(
  article: Article,
  words: readonly Word[],
  analysis: Analysis,
  findings: readonly Finding[],
  quotations: readonly Span[],
  credits: readonly Credit[],
  { senses, outlets }: Pick<AlignmentKnowledge, 'senses' | 'outlets'>,
): readonly Telling[] {
  const statements = statementsOf(findings).map((statement) => narrowDenial(statement, analysis, senses));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const parties = gatherParties(analysis, findings);
  const speakerOf = nameSpeakers(article.text, analysis, findings, parties);
  const quoted = new Map(
    findQuotedRuns(words, findings, quotations).map(({ statement, runs }) => [statement, runs]),
  );
  const denierOf = (statement: Statement): Statement | undefined => {
    if (statement.stance === 'denies') return statement;
    const outer = statement.within === null ? undefined : byId.get(statement.within);
    return outer?.stance === 'denies' ? outer : undefined;
  };
  const told = statements.map((statement): Telling => {
    const named = findParties(parties, statement.content.spans);
    const deniers = namesIn(parties, denierOf(statement)?.speaker?.spans ?? [], named);
    return {
      id: statement.id,
      runs: runsIn(words, statement.content.spans),
      quotations: quoted.get(statement.id) ?? [],
      speaker: speakerOf(statement),
      ...tellStance(words, statement, senses),
      ...findHeads(analysis, statement),
      parties: [...named, ...deniers],
      denies: statement.denies,
      within: statement.within,
      root: rootOfStatement(statement, article, credits, outlets),
    };
  });
  return [...told, ...drawEventTellings(words, findings, parties, credits)];
}
