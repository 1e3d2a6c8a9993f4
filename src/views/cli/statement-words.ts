import {
  wordingOf,
  type Anonymity,
  type Entity,
  type EntityId,
  type Span,
  type Speaker,
  type Statement,
} from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { LONGEST_CELL } from './render-csv.ts';
import { toPlainText } from './to-plain-text.ts';

const TOLD = ['office', 'state', 'plea', 'access'] as const satisfies readonly (keyof Anonymity)[];

/** A statement in words, each on one line and safe to print. */
export interface StatementWords {
  /** As the article has it; null for nobody. */
  readonly speaker: string | null;
  /** The full name of whom the article means by that, where it is known. */
  readonly entity: string | null;
  /** What is told of a speaker without a name: `office: a senior official`. */
  readonly unnamed: readonly string[];
  readonly cue: string;
  readonly content: string;
  /** Who each hop of its chain is; null for nobody. */
  readonly chain: readonly (string | null)[];
  readonly addressee: string | null;
  readonly occasions: readonly string[];
}

/** What statements are put in words from: their article's text, and who is who in it. */
export interface StatementSource {
  readonly text: string;
  readonly entityById: ReadonlyMap<EntityId, Pick<Entity, 'name'>>;
}

export function toStatementWords(
  { speaker, cue, content, chain, addressee, occasions }: Statement,
  { text, entityById }: StatementSource,
): StatementWords {
  const wordsOf = (spans: readonly Span[]): string =>
    toPlainText(shorten(wordingOf(text, spans), LONGEST_CELL));
  const entityOf = (who: Speaker | null): string | null => {
    const entity = who?.entity == null ? undefined : entityById.get(who.entity);
    return entity === undefined ? null : toPlainText(entity.name);
  };
  const whoIs = (who: Speaker | null): string | null => entityOf(who) ?? (who && wordsOf(who.spans));
  return {
    speaker: speaker && wordsOf(speaker.spans),
    entity: entityOf(speaker),
    unnamed: TOLD.flatMap((what) => {
      const spans = speaker?.unnamed?.[what] ?? [];
      return spans.length === 0 ? [] : [`${what}: ${wordsOf(spans)}`];
    }),
    cue: wordsOf(cue.spans),
    content: wordsOf(content.spans),
    chain: chain.map((hop) => whoIs(hop.speaker)),
    addressee: whoIs(addressee),
    occasions: occasions.map(({ spans }) => wordsOf(spans)),
  };
}
