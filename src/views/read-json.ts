import {
  actorsOf,
  datesOf,
  doubtsOf,
  eventsOf,
  isAnalysed,
  sentenceCountOf,
  sentenceSpanOf,
  statementsOf,
  type AcrossAnswer,
  type ActorMention,
  type Article,
  type Copy,
  type Entry,
  type EventMention,
  type Statement,
} from '../model/index.ts';
import { codeEntities } from './code-entities.ts';

/**
 * What `hearsay read --json` prints of one article: plain JSON, spans in UTF-16 code units of `text`. An article that was
 * printed before, under another name, says `repeated`: counts across articles have it once.
 */
export function toArticleLine({ article, analysis, findings }: Entry, isRepeated = false): object {
  const { language, names } = analysis;
  const sentences = Array.from({ length: sentenceCountOf(analysis) }, (_, i) => {
    const [start, end] = sentenceSpanOf(analysis, i);
    return { start, end };
  });
  const actors = actorsOf(findings);
  return {
    ...originOf(article),
    ...{ language, analysed: isAnalysed(analysis), sentences, names },
    entities: codeEntities(analysis.entities, actors),
    actors: actors.map(toActorFields),
    dates: datesOf(findings),
    doubts: doubtsOf(findings),
    statements: statementsOf(findings).map(toStatementFields),
    events: eventsOf(findings).map(toEventFields),
    ...(isRepeated && { repeated: true }),
  };
}

/** A statement without its `kind`: in the lists that programs read there are no others. */
export function toStatementFields(statement: Statement): object {
  const { id, within, speaker, cue, content, chain, stance, tenor, denies } = statement;
  const { addressee, occasions, confidence, evidence, madeBy } = statement;
  return {
    ...{ id, within, speaker, cue, content, chain, stance, tenor, denies },
    ...{ addressee, occasions, confidence, evidence, madeBy },
  };
}

/** An event without its `kind`, tentative or not. */
export function toEventFields(event: EventMention): object {
  const { id, type, mode, contexts, status, factuality, trigger, actors, recipients, place } = event;
  const { on, dated, statement, cameo, goldstein, confidence, tentative, evidence, madeBy } = event;
  return {
    ...{ id, type, mode, contexts, status, factuality, trigger, actors, recipients, place },
    ...{ on, dated, statement, cameo, goldstein, confidence, tentative, evidence, madeBy },
  };
}

/** A coded actor without its `kind`. */
function toActorFields({ spans, entity, code, source, evidence, madeBy }: ActorMention): object {
  return { spans, entity, code, source, evidence, madeBy };
}

/** The article without its `kind`: every line is one. */
function originOf(article: Article): object {
  const { file, id, url, text, title, publisher, author, publishedAt, publishedBy, parts, digest } = article;
  return { file, id, url, text, title, publisher, author, publishedAt, publishedBy, parts, digest };
}

/** The last line of `hearsay read --json`: what holds across the articles. */
export function toAcrossLine(across: Omit<AcrossAnswer, 'kind'>): object {
  const { affairs, stories, copies, claims, conflicts } = across;
  return { across: { affairs, stories, copies: copies.map(toCopyFields), claims, conflicts } };
}

/** A copy without its `kind`. */
function toCopyFields({ from, to, direction, grounds, passages, madeBy }: Copy): object {
  return { from, to, direction, grounds, passages, madeBy };
}

const CONTROLS = /[\u007f-\u009f]/g;

/**
 * A value as one line of JSON. JSON leaves the controls above 0x7f as they are, which some terminals obey;
 * here they are escaped like the others.
 *
 * @example toJsonLine({ file: '-' }) // '{"file":"-"}'
 */
export function toJsonLine(value: object): string {
  return JSON.stringify(value).replace(
    CONTROLS,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
