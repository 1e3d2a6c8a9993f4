import { toScorer, type LinearModel, type Scorer } from '../learn/linear-model.ts';
import { fromJson, parseTable, type TableRow } from '../model/index.ts';
import type { AttributionNetwork } from './attributions/attribution-network.ts';
import {
  loadAttributionNetwork,
  type AttributionNetworkFile,
} from './attributions/load-attribution-network.ts';
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

const KERNEL = 'src/learn/kernel/kernel.wasm';

/** What splits a text into sentences and tokens. */
export interface Splitter {
  readonly tokens: TokenLexicon;
  readonly sentences: Scorer;
}

/** What reads a text's words: tags, heads, lemmas, and the states that later networks go on from. */
export interface WordReader extends Splitter {
  readonly network: Network;
  readonly lemmas: Lemmas;
}

/** What the analysis knows of English and of names: a value, loaded once. */
export interface Reader extends WordReader {
  readonly names: NameLexicon;
  readonly coreference: CoreferenceModel;
  readonly attributions: AttributionNetwork;
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

/** Loads what reads words, which is all that the training of later networks needs. */
export async function loadWordReader(files: DataFiles, kernel = files.bytes(KERNEL)): Promise<WordReader> {
  const { text, bytes } = files;
  return {
    ...(await loadSplitter(files)),
    network: loadNetwork(
      JSON.parse(await text('weights/reader.json')) as NetworkFile,
      await bytes('weights/reader.bin'),
      await kernel,
    ),
    lemmas: toLemmas(
      parseTable(await text('lexicon/irregular-forms.tsv')),
      JSON.parse(await text('weights/lemmas.json')) as LemmaRules,
    ),
  };
}

/**
 * Loads the reader from the project's data files.
 *
 * @throws Error where a file has a line that cannot be understood, naming it.
 */
export async function loadReader(files: DataFiles): Promise<Reader> {
  const { text, bytes } = files;
  const kernel = bytes(KERNEL);
  const reader = await loadWordReader(files, kernel);
  return {
    ...reader,
    names: await loadNameLexicon(text, (name) =>
      tokenise(name, [0, name.length], reader.tokens).map((span) => name.slice(...span)),
    ),
    coreference: await loadCoreference(text),
    attributions: loadAttributionNetwork(
      JSON.parse(await text('weights/attributions.json')) as AttributionNetworkFile,
      await bytes('weights/attributions.bin'),
      await kernel,
    ),
  };
}
