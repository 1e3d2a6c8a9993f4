import { readFile } from 'node:fs/promises';
import manifest from '../package.json' with { type: 'json' };
import { align, loadAlignmentKnowledge, sketch, type AlignmentKnowledge } from './alignment/index.ts';
import { analyse, loadReader, wordVectorsOf, type DataFiles, type Reader } from './analysis/index.ts';
import {
  DEFAULT_READ_OPTIONS,
  parseFurniture,
  readSource,
  type FurnitureLexicon,
  type ReadLimits,
  type Source,
} from './article/index.ts';
import { find, loadFindingKnowledge, type FindingKnowledge } from './findings/index.ts';
import { candidatesFor, holds, record, recordUnread, rerun, type Ledger } from './ledger/index.ts';
import type { ActorDictionary, Article, Entry, Rerun, Unread } from './model/index.ts';
import { loadRegister } from './register/index.ts';

export { analyse } from './analysis/index.ts';
export { DEFAULT_READ_OPTIONS, listSources, type ReadLimits, type Source } from './article/index.ts';
export { findNearestNames, loadRegister, lookUp, parseActorDictionary } from './register/index.ts';

/** The project's own data files, from its folder. */
export const projectFiles: DataFiles = {
  bytes: async (path) => new Uint8Array(await readFile(new URL(`../${path}`, import.meta.url))),
  text: (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8'),
};

/** What the stations need to know of English and the world; loaded once, handed in. */
export interface Tools {
  readonly furniture: FurnitureLexicon;
  readonly reader: Reader;
  readonly findings: FindingKnowledge;
  readonly alignment: AlignmentKnowledge;
}

/**
 * What became of one thing that was asked for. `known`: the ledger holds it already, and can answer for it. A ledger that
 * keeps no texts cannot, so there the article is read again; `isRepeated` says that it was recorded before.
 */
export type Reading =
  | { readonly kind: 'read'; readonly entry: Entry; readonly isRepeated: boolean }
  | { readonly kind: 'known'; readonly article: Article }
  | Unread;

/**
 * @param dictionaries a user's own actors, which come before the register
 * @throws Error where a file of the lexicon, the register or the weights cannot be understood, naming it and the line
 */
export async function loadTools(dictionaries: readonly ActorDictionary[] = []): Promise<Tools> {
  const [furniture, reader, findings, alignment] = await Promise.all([
    projectFiles.text('lexicon/furniture.tsv').then(parseFurniture),
    loadReader(projectFiles),
    loadRegister(projectFiles.text).then((register) =>
      loadFindingKnowledge(projectFiles, register, dictionaries),
    ),
    loadAlignmentKnowledge(projectFiles.text),
  ]);
  return { furniture, reader, findings, alignment: { ...alignment, vectors: wordVectorsOf(reader) } };
}

/** One article through every station: analysed, searched, compared with what the ledger holds; not yet recorded. */
async function work(article: Article, tools: Tools, ledger: Ledger): Promise<Entry> {
  const analysis = analyse(article, tools.reader);
  const findings = find(article, analysis, tools.findings);
  const drawn = sketch(article, analysis, findings, tools.alignment);
  const alignments = align(drawn, await candidatesFor(ledger, drawn), tools.alignment);
  return { article, analysis, findings, sketch: drawn, alignments };
}

/** The articles of a source as they are read, nothing done with them. */
export function readArticles(
  source: Source,
  { furniture }: Tools,
  limits: Partial<ReadLimits> = {},
): AsyncIterable<Article | Unread> {
  const userAgent = `hearsay/${manifest.version}`;
  return readSource(source, { ...DEFAULT_READ_OPTIONS, userAgent, ...limits, furniture });
}

/**
 * Reads a source to its end, article by article; each is in the ledger before it is handed out.
 *
 * @example for await (const reading of readInto(ledger, { kind: 'file', at: 'a.txt' }, tools)) reading.kind // 'read'
 */
export async function* readInto(
  ledger: Ledger,
  source: Source,
  tools: Tools,
  limits: Partial<ReadLimits> = {},
): AsyncGenerator<Reading> {
  for await (const found of readArticles(source, tools, limits)) {
    if (found.kind === 'unread') {
      await recordUnread(ledger, found);
      yield found;
      continue;
    }
    const isKnown = await holds(ledger, found.id);
    if (isKnown && ledger.keepsTexts) {
      yield { kind: 'known', article: found };
      continue;
    }
    const entry = await work(found, tools, ledger);
    if (!isKnown) await record(ledger, entry);
    yield { kind: 'read', entry, isRepeated: isKnown };
  }
}

/**
 * Makes a ledger anew from its articles, as this version reads them; decisions are kept. Killed at any time, it leaves the old ledger.
 *
 * @param onArticle told after each article how many are done, of how many
 * @example (await rebuild(ledger, tools)).differences // [] where the rules are those of before
 */
export async function rebuild(
  ledger: Ledger,
  tools: Tools,
  onArticle?: (done: number, total: number) => void,
): Promise<Rerun> {
  return rerun(ledger, (article, inside) => work(article, tools, inside), onArticle);
}
