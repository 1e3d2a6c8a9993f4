import { readFile } from 'node:fs/promises';
import {
  PENN_TAGS,
  RELATIONS,
  sliceOf,
  TAGS,
  tokenSpanOf,
  type Analysis,
  type Relation,
} from '../../model/index.ts';
import { isCapitalised } from './capitals.ts';
import { findNames } from './find-names.ts';
import { NAME_LABELS } from './name-labels.ts';
import { loadNameLexicon } from './name-lexicon.ts';

const TOKEN = /\p{L}+(?:\.\p{L}+)+\.?|\p{Lu}\p{Ll}{1,3}\.(?= \p{Lu})|\p{L}+|\d+\p{L}*|\S/gu;
const cut = (name: string): readonly string[] => name.match(TOKEN) ?? [];

const lexicon = await loadNameLexicon(
  (path) => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8'),
  cut,
);

/** A word of a sentence that hangs on another by a relation: `['minister', 'appos', 'Lind']`. */
export type Tie = readonly [word: string, relation: Relation, head: string];

/**
 * The names of an article of one sentence a line, found where labels are as marked: `[PER Marta Lind]`. Each is its kind, its words
 * and, behind `<`, its title; a state's code and the kind of place stand behind the kind.
 *
 * @example namesIn('President [PER Marta Lind] left.') // ['person: Marta Lind < President']
 */
export function namesIn(marked: string, ties: readonly Tie[] = []): readonly string[] {
  const { text, analysis, labels } = readMarked(marked, ties);
  return findNames(text, analysis, labels, lexicon).map(({ kind, place, state, span, title }) => {
    const titled = title
      ? ` < ${text.slice(tokenSpanOf(analysis, title.first)[0], tokenSpanOf(analysis, title.last)[1])}`
      : '';
    const sort = [kind, place, state].filter((part) => part !== null).join(' ');
    return `${sort}: ${sliceOf(text, span)}${titled}`;
  });
}

function readMarked(
  marked: string,
  ties: readonly Tie[],
): { text: string; analysis: Analysis; labels: Uint8Array } {
  const sentenceSpans: number[] = [];
  const sentenceTokens = [0];
  const tokenSpans: number[] = [];
  const labels: number[] = [];
  const tags: number[] = [];
  const words: string[] = [];
  let text = '';
  for (const line of marked.split('\n')) {
    const start = text.length;
    for (const [, nameClass, name, plain = ''] of line.matchAll(/\[(\w+) ([^\]]+)\]|([^[]+)/gu)) {
      const piece = name ?? plain;
      let position = 'B';
      for (const { 0: word, index } of piece.matchAll(TOKEN)) {
        tokenSpans.push(text.length + index, text.length + index + word.length);
        const opens = words.length === sentenceTokens.at(-1) && !nameClass;
        tags.push(TAGS.indexOf(isCapitalised(word) && !opens ? 'PROPN' : opens ? 'X' : 'NOUN'));
        words.push(word);
        labels.push(nameClass ? NAME_LABELS.findIndex((label) => label === `${position}-${nameClass}`) : 0);
        position = 'I';
      }
      text += piece;
    }
    sentenceSpans.push(start, text.length);
    sentenceTokens.push(words.length);
    text += '\n';
  }
  const heads = new Int32Array(words.length).fill(-1);
  const relations = new Uint8Array(words.length);
  for (const [word, relation, head] of ties) {
    heads[words.indexOf(word)] = words.indexOf(head);
    relations[words.indexOf(word)] = RELATIONS.indexOf(relation);
  }
  const lemmas = words.map((word) => word.toLowerCase().replace(/s$/u, ''));
  return {
    text,
    labels: Uint8Array.from(labels),
    analysis: {
      kind: 'analysis',
      language: { code: 'en', confidence: 1 },
      sentenceSpans: Uint32Array.from(sentenceSpans),
      sentenceTokens: Uint32Array.from(sentenceTokens),
      tokenSpans: Uint32Array.from(tokenSpans),
      tags: Uint8Array.from(tags),
      pennTags: Uint8Array.from(words, () => PENN_TAGS.indexOf('NN')),
      lemmas: Uint32Array.from(lemmas.keys()),
      lemmaTable: lemmas,
      heads,
      relations,
      quotationSpans: new Uint32Array(),
      attributions: [],
      names: [],
      entities: [],
      madeBy: 'fixture',
    },
  };
}
