import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '../../src/model/index.ts';

/** An event mention of ECB+ (Cybulska and Vossen 2014): the spans of its words, and the chain of mentions that tell the same event. */
export interface EcbMention {
  readonly spans: readonly Span[];
  readonly chain: string;
}

const SENTENCES = 'ECBplus_coreference_sentences.csv';
const TOKEN = /<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g;
const MENTION = /<((?:NEG_)?ACTION_\w+) m_id="(\d+)"[^>]*[^/]>(.*?)<\/\1>/gs;
const CHAIN = /<(CROSS_DOC_COREF|INTRA_DOC_COREF) r_id="(\d+)"(?: note="(\w*)")?[^>]*>(.*?)<\/\1>/gs;
const ANCHOR = /<token_anchor t_id="(\d+)"/g;
const SOURCE = /<source m_id="(\d+)"/g;
const CHARACTER = /&\w+;/g;

interface Token {
  readonly sentence: number;
  readonly span: Span;
}

/** Where each token stands in the text that has a space between tokens and a line a sentence. */
function placeTokens(xml: string): ReadonlyMap<string, Token> {
  const tokens = new Map<string, Token>();
  let start = 0;
  for (const [, id = '', sentence, written = ''] of xml.matchAll(TOKEN)) {
    const end = start + written.replace(CHARACTER, '&').length;
    tokens.set(id, { sentence: Number(sentence), span: [start, end] });
    start = end + 1;
  }
  return tokens;
}

/** The chain of each mention that is in one: those across texts go by their instance's name, others by the file's. */
function readChains(file: string, xml: string): ReadonlyMap<string, string> {
  const chains = new Map<string, string>();
  for (const [, kind, id = '', instance = '', body = ''] of xml.matchAll(CHAIN))
    for (const [, mention = ''] of body.matchAll(SOURCE))
      chains.set(mention, kind === 'CROSS_DOC_COREF' ? instance : `${file} chain ${id}`);
  return chains;
}

/**
 * The event mentions of one file in those of its sentences that are to be scored; one that is in no chain is in one of its own.
 *
 * @example readMentions('1_1ecb.xml', xml, new Set([0]))[0] // { spans: [[56, 61]], chain: 'ACT16235311629112331' }
 */
export function readMentions(file: string, xml: string, scored: ReadonlySet<number>): readonly EcbMention[] {
  const tokens = placeTokens(xml);
  const chains = readChains(file, xml);
  return [...xml.matchAll(MENTION)].flatMap(([, , id = '', body = '']) => {
    const anchored = [...body.matchAll(ANCHOR)]
      .map(([, token = '']) => tokens.get(token))
      .filter((token) => token !== undefined);
    if (!anchored[0] || !scored.has(anchored[0].sentence)) return [];
    return [{ spans: anchored.map(({ span }) => span), chain: chains.get(id) ?? `${file} mention ${id}` }];
  });
}

/** The mentions to be scored of every file, by the file's path below `ecb`. */
export async function readEcbMentions(data: string): Promise<ReadonlyMap<string, readonly EcbMention[]>> {
  const table = await readFile(join(data, 'ecb', SENTENCES), 'utf8');
  const scored = new Map<string, Set<number>>();
  for (const line of table.trim().split(/\r?\n/).slice(1)) {
    const [topic = '', file = '', sentence = ''] = line.split(',');
    const path = `${topic}/${topic}_${file}.xml`;
    const sentences = scored.get(path) ?? new Set();
    scored.set(path, sentences.add(Number(sentence)));
  }
  const files = await readdir(join(data, 'ecb'), { recursive: true });
  const read = files
    .filter((file) => file.endsWith('.xml'))
    .map(async (file) => {
      const xml = await readFile(join(data, 'ecb', file), 'utf8');
      return [file, readMentions(file, xml, scored.get(file) ?? new Set())] as const;
    });
  return new Map(await Promise.all(read));
}
