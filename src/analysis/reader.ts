import { toScorer, type LinearModel, type Scorer } from '../learn/linear-model.ts';
import { fromJson, isOneOf, parseTable, TAGS, type Tag } from '../model/index.ts';
import { indexStates, type StateIndex } from './names/match-states.ts';
import { parseStates } from './names/parse-states.ts';

/** What the analysis knows of English and of names: a value, loaded once. */
export interface Reader {
  /** Abbreviations without their stop; true where a name or number always follows. */
  readonly abbreviations: ReadonlyMap<string, boolean>;
  readonly closedClasses: ReadonlyMap<string, { readonly tag: Tag; readonly lemma: string }>;
  readonly tagger: Scorer;
  readonly personTitles: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly states: StateIndex;
}

/**
 * Loads the reader through `text`, which gives a data file of the project by its path.
 *
 * @throws Error where a file has a line that cannot be understood, naming it.
 */
export async function loadReader(text: (path: string) => Promise<string>): Promise<Reader> {
  const paths = ['abbreviations', 'closed-classes', 'person-titles', 'organisation-words'];
  const tables = await Promise.all(paths.map(async (path) => parseTable(await text(`lexicon/${path}.tsv`))));
  const [abbreviations = [], closed = [], titles = [], organisations = []] = tables;
  return {
    abbreviations: new Map(
      abbreviations.map(({ cells: [word = '', kind] }) => [word, kind === 'introduces']),
    ),
    closedClasses: new Map(
      closed.map(({ line, cells: [word = '', tag = '', lemma = word] }) => [
        word,
        { tag: tagOf(tag, word, line), lemma },
      ]),
    ),
    tagger: toScorer(fromJson(await text('weights/tagger.json')) as LinearModel),
    personTitles: new Set(titles.map(({ cells: [word = ''] }) => word)),
    organisationWords: new Set(organisations.map(({ cells: [word = ''] }) => word)),
    states: indexStates(parseStates(parseTable(await text('register/states.tsv')))),
  };
}

function tagOf(tag: string, word: string, line: number): Tag {
  if (!isOneOf(TAGS, tag))
    throw new Error(
      `lexicon/closed-classes.tsv, line ${line}: "${word}" has the tag "${tag}", which is none of UD's`,
    );
  return tag;
}
