import { EVENT_CONTEXTS, isOneOf, type EventContext, type TableRow } from '../../../model/index.ts';

/** Words that tell a context. */
export interface ContextEntry {
  /** Lemmas in lower case, in order. */
  readonly words: readonly string[];
  readonly context: EventContext;
}

/** By their first word. */
export type ContextLexicon = ReadonlyMap<string, readonly ContextEntry[]>;

/**
 * Reads `lexicon/event-contexts.tsv`.
 *
 * @throws Error naming file, line and field of what cannot be understood
 */
export function parseEventContexts(rows: readonly TableRow[], file: string): ContextLexicon {
  const lexicon = new Map<string, ContextEntry[]>();
  for (const { line, cells } of rows) {
    const [phrase = '', context = '', example = ''] = cells;
    const [first = '', ...rest] = phrase.split(' ');
    if (first === '' || phrase !== phrase.toLowerCase())
      throw new Error(`${file}, line ${line}, word: cannot read "${phrase}"`);
    if (!isOneOf(EVENT_CONTEXTS, context))
      throw new Error(`${file}, line ${line}, context: cannot read "${context}"`);
    if (example === '') throw new Error(`${file}, line ${line}, example: there is none`);
    const entry = { words: [first, ...rest], context };
    const known = lexicon.get(first);
    if (known) known.push(entry);
    else lexicon.set(first, [entry]);
  }
  return lexicon;
}
