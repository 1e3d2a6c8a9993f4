import { CUE_KINDS, isOneOf, parseTable, type CueKind } from '../../model/index.ts';

export const CUE_FRAMES = ['clause', 'that', 'phrase', 'quote', 'object', 'source', 'adverb'] as const;

/**
 * How the content stands to its cue. `clause`: a clause, a quotation or an object; `that`: a clause with "that", or a
 * quotation; `phrase`: whatever follows; `quote`: a quotation alone; `object`: somebody is addressed first; `source`:
 * the speaker follows the cue; `adverb`: there is no speaker.
 */
export type CueFrame = (typeof CUE_FRAMES)[number];

export interface CueEntry {
  readonly kind: CueKind;
  readonly frame: CueFrame;
  /** The words of a cue of several; one word for the others. */
  readonly words: readonly string[];
  readonly example: string;
}

/** Cues by their first word, longest first. */
export type CueLexicon = ReadonlyMap<string, readonly CueEntry[]>;

/**
 * Reads `lexicon/cues.tsv`.
 *
 * @throws Error naming the line whose kind or frame is unknown, or that has no example.
 */
export function parseCues(tsv: string): CueLexicon {
  const lexicon = new Map<string, CueEntry[]>();
  for (const { line, cells } of parseTable(tsv)) {
    const [forms = '', kind = '', frame = '', example = ''] = cells;
    if (!isOneOf(CUE_KINDS, kind) || !isOneOf(CUE_FRAMES, frame) || example === '')
      throw new Error(`lexicon/cues.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
    for (const form of forms.split(',')) {
      const words = form.split(' ');
      const [first = ''] = words;
      const entries = [...(lexicon.get(first) ?? []), { kind, frame, words, example }];
      lexicon.set(first, entries.sort((a, b) => b.words.length - a.words.length)); // prettier-ignore
    }
  }
  return lexicon;
}
