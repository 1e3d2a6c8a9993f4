import {
  headOf,
  lemmaOf,
  pennTagOf,
  relationOf,
  tagOf,
  tokenSpanOf,
  type Analysis,
} from '../../model/index.ts';
import { toCell } from './to-cell.ts';

/** The ten columns of https://universaldependencies.org/format.html, in order. */
export type ConlluRow = readonly [
  id: string,
  form: string,
  lemma: string,
  upos: string,
  xpos: string,
  feats: string,
  head: string,
  deprel: string,
  deps: string,
  misc: string,
];

/** A token as a row; `first` is the first token of its sentence. FEATS, DEPS and MISC are left empty. */
export function toWordRow(analysis: Analysis, text: string, token: number, first: number): ConlluRow {
  return [
    `${token - first + 1}`,
    toCell(text.slice(...tokenSpanOf(analysis, token))),
    toCell(lemmaOf(analysis, token)),
    tagOf(analysis, token),
    pennTagOf(analysis, token),
    '_',
    toHead(analysis, token, first),
    relationOf(analysis, token),
    '_',
    '_',
  ];
}

/** 0 for the root, `_` where nothing was parsed. */
function toHead(analysis: Analysis, token: number, first: number): string {
  const head = headOf(analysis, token);
  if (head >= 0) return `${head - first + 1}`;
  return relationOf(analysis, token) === 'root' ? '0' : '_';
}
