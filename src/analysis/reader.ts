import { toScorer, type LinearModel, type Scorer } from '../learn/linear-model.ts';
import { fromJson, parseTable, type TableRow } from '../model/index.ts';
import type { CoreferenceModel } from './coreference/coreference-model.ts';
import { loadCoreference } from './coreference/load-coreference.ts';
import type { DataFiles } from './data-files.ts';
import { toLemmas, type Lemmas } from './lemmas/lemma-for.ts';
import type { LemmaRules } from './lemmas/lemma-rules.ts';
import { loadNameLexicon, type NameLexicon } from './names/name-lexicon.ts';
import { loadNetwork } from './parse/load-network.ts';
import type { Network } from './parse/network.ts';
import type { NetworkFile } from './parse/network-file.ts';
import { tokenise } from './tokens/tokenise.ts';
import { toTokenLexicon, type TokenLexicon } from './tokens/token-lexicon.ts';

/** What splits a text into sentences and tokens. */
export interface Splitter {
  readonly tokens: TokenLexicon;
  readonly sentences: Scorer;
}

/** What the analysis knows of English and of names: a value, loaded once. */
export interface Reader extends Splitter {
  readonly network: Network;
  readonly lemmas: Lemmas;
  readonly names: NameLexicon;
  readonly coreference: CoreferenceModel;
}

/** Loads what splits a text, which the network's own training needs before there is a network. */
export async function loadSplitter({ text }: DataFiles): Promise<Splitter> {
  const table = async (name: string): Promise<readonly TableRow[]> =>
    parseTable(await text(`lexicon/${name}.tsv`));
  return {
    tokens: toTokenLexicon({
      abbreviations: await table('abbreviations'),
      prefixes: await table('hyphen-prefixes'),
      units: await table('units'),
      contractions: await table('contractions'),
    }),
    sentences: toScorer(fromJson(await text('weights/sentences.json')) as LinearModel),
  };
}

/**
 * Loads the reader from the project's data files.
 *
 * @throws Error where a file has a line that cannot be understood, naming it.
 */
export async function loadReader(files: DataFiles): Promise<Reader> {
  const { text, bytes } = files;
  const table = async (name: string): Promise<readonly TableRow[]> =>
    parseTable(await text(`lexicon/${name}.tsv`));
  const splitter = await loadSplitter(files);
  return {
    ...splitter,
    network: loadNetwork(
      JSON.parse(await text('weights/reader.json')) as NetworkFile,
      await bytes('weights/reader.bin'),
      await bytes('src/learn/kernel/kernel.wasm'),
    ),
    lemmas: toLemmas(
      await table('irregular-forms'),
      JSON.parse(await text('weights/lemmas.json')) as LemmaRules,
    ),
    names: await loadNameLexicon(text, (name) =>
      tokenise(name, [0, name.length], splitter.tokens).map((span) => name.slice(...span)),
    ),
    coreference: await loadCoreference(text),
  };
}
