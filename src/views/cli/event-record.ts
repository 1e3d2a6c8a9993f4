import {
  hullOf,
  intensityOf,
  quadOf,
  toEventRef,
  wordingOf,
  type Analysis,
  type Article,
  type DatedBy,
  type Entity,
  type EntityKind,
  type EventParty,
} from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import type { ListedEvent } from './list-events.ts';
import { doubtsOf, type PartyWords } from './party-words.ts';
import { LONGEST_CELL } from './render-csv.ts';
import { toPlainText } from './to-plain-text.ts';

/** POLECAT's columns under its names and in its order, https://doi.org/10.7910/DVN/AJGVIT ; those that Hearsay cannot tell are empty. */
// prettier-ignore
const POLECAT_COLUMNS = [
  'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts',
  'Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title', 'Actor Name Raw',
  'Wikipedia Actor ID',
  'Recipient Name', 'Recipient Country', 'Recipient COW', 'Primary Recipient Sector', 'Recipient Sectors', 'Recipient Title',
  'Recipient Name Raw', 'Wikipedia Recipient ID',
  'Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Raw Placename', 'Feature Type',
  'Headline', 'Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version',
] as const;

/** What POLECAT does not have: whether it happened, how sure that is, and where it stands. */
// prettier-ignore
const OWN_COLUMNS = [
  'Status', 'Factuality', 'CAMEO', 'Goldstein', 'Confidence', 'Tentative', 'Dated By', 'Statement', 'Trigger', 'Doubts',
  'File', 'Start', 'End',
] as const;

export const EVENT_COLUMNS = [...POLECAT_COLUMNS, ...OWN_COLUMNS] as const;

type EventColumn = (typeof EVENT_COLUMNS)[number];
type Cells = Readonly<Partial<Record<EventColumn, string | number | boolean | null>>>;

/** Between several in one cell. */
const BETWEEN = '; ';

/** What the rows of one article have in common. */
export interface ArticleCells {
  readonly cells: Cells;
  /** The titles that the article gives each entity. */
  readonly titlesByEntity: ReadonlyMap<string, readonly string[]>;
}

export function toArticleCells({
  article,
  analysis,
}: {
  readonly article: Article;
  readonly analysis: Pick<Analysis, 'language' | 'names' | 'entities'>;
}): ArticleCells {
  const titlesByEntity = new Map<string, string[]>();
  for (const { kind, entity, spans } of analysis.names) {
    if (kind !== 'role' || entity === null) continue;
    const titles = titlesByEntity.get(entity) ?? [];
    titlesByEntity.set(entity, titles);
    titles.push(toPlainText(wordingOf(article.text, spans)));
  }
  const storied = (kind: EntityKind): string => namesOf(analysis.entities, kind);
  return {
    titlesByEntity,
    cells: {
      Headline: toPlainText(article.title ?? ''),
      Source: toPlainText(article.publisher ?? ''),
      'Publication Date': article.publishedAt?.split('T')[0] ?? null,
      'Story People': storied('person'),
      'Story Organizations': storied('organisation'),
      'Story Locations': storied('place'),
      Language: analysis.language.code,
      File: toPlainText(article.file),
    },
  };
}

/**
 * An event as the cells of a row; compound actors stand in one, as POLECAT has them, and where the text tells no day the day of
 * publication does: `Dated By` says which it is.
 */
export function toEventRecord(
  article: Pick<Article, 'id'>,
  { event, words }: ListedEvent,
  { cells: shared, titlesByEntity }: ArticleCells,
): readonly (string | number)[] {
  const { id, type, mode, contexts, actors, recipients, place, on, dated, evidence } = event;
  const { status, factuality, cameo, goldstein, confidence, tentative, statement, madeBy } = event;
  const [start, end] = hullOf(evidence) ?? [];
  const published = shared['Publication Date'] ?? null;
  const datedBy: DatedBy = dated.length > 0 ? 'text' : (on ?? published) === null ? 'nothing' : 'publication';
  const titlesOf = (parties: readonly EventParty[]): string =>
    joinDistinct(parties.flatMap(({ entity }) => titlesByEntity.get(entity ?? '') ?? []));
  const cells: Cells = {
    ...shared,
    'Event ID': toEventRef(article.id, id),
    'Event Date': on ?? published,
    'Event Type': type,
    'Event Mode': mode,
    Intensity: intensityOf(event),
    'Quad Code': quadOf(type).toUpperCase(),
    Contexts: contexts.join(BETWEEN),
    'Actor Name': namesOfParties(words.actors),
    'Actor Country': countriesOf(actors),
    'Primary Actor Sector': actors[0]?.sector ?? null,
    'Actor Sectors': sectorsOf(actors),
    'Actor Title': titlesOf(actors),
    'Actor Name Raw': rawNamesOf(words.actors),
    'Recipient Name': namesOfParties(words.recipients),
    'Recipient Country': countriesOf(recipients),
    'Primary Recipient Sector': recipients[0]?.sector ?? null,
    'Recipient Sectors': sectorsOf(recipients),
    'Recipient Title': titlesOf(recipients),
    'Recipient Name Raw': rawNamesOf(words.recipients),
    Placename: words.place,
    Country: place?.state ?? null,
    'Raw Placename': words.place,
    Version: madeBy,
    Status: status,
    Factuality: factuality,
    CAMEO: cameo,
    Goldstein: goldstein,
    Confidence: confidence,
    Tentative: tentative,
    Statement: statement,
    'Dated By': datedBy,
    Trigger: words.trigger,
    Doubts: doubtsOf(words).join(BETWEEN),
    Start: start ?? null,
    End: end ?? null,
  };
  return EVENT_COLUMNS.map((column) => {
    const cell = cells[column] ?? '';
    return typeof cell === 'number' ? cell : String(cell);
  });
}

function namesOf(entities: readonly Entity[], kind: EntityKind): string {
  return joinDistinct(entities.filter((entity) => entity.kind === kind).map(({ name }) => toPlainText(name)));
}

function namesOfParties(parties: readonly PartyWords[]): string {
  return joinDistinct(parties.map(({ entity, words }) => entity ?? words));
}

function rawNamesOf(parties: readonly PartyWords[]): string {
  return joinDistinct(parties.map(({ words }) => words));
}

function countriesOf(parties: readonly EventParty[]): string {
  return joinDistinct(parties.flatMap(({ codes }) => codes));
}

function sectorsOf(parties: readonly EventParty[]): string {
  return joinDistinct(parties.flatMap(({ sector }) => sector ?? []));
}

function joinDistinct(names: readonly string[]): string {
  return shorten([...new Set(names)].join(BETWEEN), LONGEST_CELL);
}
