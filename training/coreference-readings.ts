import { projectFiles } from '../src/engine.ts';
import { PLACES, rowsOf, type Place, type Projection } from '../src/analysis/coreference/affinity-model.ts';
import { MEANINGS } from '../src/analysis/coreference/sort-model.ts';
import { loadReader, type Reader } from '../src/analysis/index.ts';
import { findNames } from '../src/analysis/names/find-names.ts';
import type { NamedMention } from '../src/analysis/names/named-mention.ts';
import { readWords } from '../src/analysis/read-words.ts';
import { findQuotations } from '../src/analysis/sentences/find-quotations.ts';
import type { WordStates } from '../src/analysis/word-states.ts';
import { toJson, type Analysis, type Span } from '../src/model/index.ts';
import type { GoldAnalysis } from './gold-analyses.ts';

/** A document's gold tokens, read, with the names that were found in them. */
export interface Reading {
  readonly analysis: Analysis;
  readonly named: readonly NamedMention[];
  /** What our network made of the words. */
  readonly states: WordStates;
}

/**
 * The document with its gold columns, and with ours in their place; names by our own finder in both.
 *
 * @throws RangeError for a document so long that the reader keeps no states of it
 */
export function readDocument(
  document: GoldAnalysis,
  reader: Reader,
): { readonly gold: Reading; readonly predicted: Reading } {
  const { text, sentences } = document;
  const words = sentences.map((sentence) => sentence.words.map(([, form = '']) => form));
  const { labels, states, ...columns } = readWords(words, reader);
  if (states === null) throw new RangeError(`${document.name} is too long to learn from`);
  const toReading = (bare: Analysis): Reading => {
    const analysis = {
      ...bare,
      quotationSpans: Uint32Array.from(findQuotations(text, linesOf(text)).flat()),
    };
    return { analysis, states, named: findNames(text, analysis, labels, reader.names) };
  };
  return {
    gold: toReading(document.analysis),
    predicted: toReading({ ...document.analysis, ...columns, madeBy: 'reader' }),
  };
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => [index, index + line.length]);
}

/** The reader as it is before it has learned who is who. */
export async function loadReaderToTeach(): Promise<Reader> {
  const blank = { weights: new Int8Array(MEANINGS.length), scale: 1 };
  const projectionOf = (place: Place): Projection => ({
    weights: new Int8Array(),
    scales: new Float32Array(rowsOf(place, 0)),
    biases: new Float32Array(rowsOf(place, 0)),
  });
  const affinity = {
    size: 0,
    width: 0,
    places: Object.fromEntries(PLACES.map((place) => [place, projectionOf(place)])),
  };
  const nothing = toJson({ sorts: { rows: 1, ...blank }, antecedents: blank, affinity, threshold: 1 });
  const text = async (path: string): Promise<string> =>
    path === 'weights/coreference.json' ? nothing : projectFiles.text(path);
  return loadReader({ ...projectFiles, text });
}
