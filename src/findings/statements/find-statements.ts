import {
  quotationsOf,
  type Analysis,
  type Article,
  type Span,
  type Statement,
  type TokenRange,
} from '../../model/index.ts';
import { addFollowingQuotations } from './add-following-quotations.ts';
import { findContent } from './find-content.ts';
import { findCues, type CueInSentence } from './find-cues.ts';
import { findSpeaker } from './find-speaker.ts';
import { nestStatements } from './nest-statements.ts';
import type { CueLexicon } from './parse-cues.ts';
import { viewSentences, type SentenceView } from './sentence-view.ts';
import { toSpeaker } from './to-speaker.ts';
import { toStatement, type FoundStatement } from './to-statement.ts';

/** Who says what: every cue of the lexicon that has a content in or around its sentence. */
export function findStatements(article: Article, analysis: Analysis, cues: CueLexicon): readonly Statement[] {
  const { text } = article;
  const quotations = quotationsOf(analysis);
  const found: FoundStatement[] = [];
  for (const view of viewSentences(article, analysis, quotations))
    found.push(...statementsOf(view, findCues(view, cues)));
  const joined = addFollowingQuotations(text, analysis, found, quotations);
  return nestStatements(joined.map((statement, i) => toStatement(text, statement, i, quotations)));

  function statementsOf(
    view: SentenceView,
    sentenceCues: readonly CueInSentence[],
  ): readonly FoundStatement[] {
    const statements: FoundStatement[] = [];
    let earlier: TokenRange | undefined;
    sentenceCues.forEach((cue, i) => {
      const speaker = findSpeaker(view, cue, earlier);
      if (!speaker && !cue.isPassive && cue.entry.frame !== 'adverb') return;
      const content = findContent({ view, cue, speaker, next: sentenceCues[i + 1] });
      // "As the Post reported, citing a paper, …": two cues before one content; the first has it.
      const isTaken = statements.some((each) => each.content.join() === content.join());
      if (content.length === 0 || isTaken) return;
      earlier = speaker ?? earlier;
      statements.push({
        speaker: speaker ? toSpeaker(view, speaker) : null,
        cue: spanOf(view, cue),
        kind: cue.entry.kind,
        content,
      });
    });
    return statements;
  }
}

function spanOf(view: SentenceView, { first, last }: TokenRange): Span {
  return [view.spans[first]?.[0] ?? 0, view.spans[last]?.[1] ?? 0];
}
