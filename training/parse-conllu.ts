/** A sentence of CoNLL-U, https://universaldependencies.org/format.html */
export interface ConlluSentence {
  /** The lines that begin with `#`, without it. */
  readonly comments: readonly string[];
  /** The ten columns of each syntactic word. */
  readonly words: readonly (readonly string[])[];
  /** Rows of surface tokens that hold several words, such as `2-3`. */
  readonly contractions: readonly (readonly string[])[];
}

/**
 * Sentences of a CoNLL-U file in their order; empty nodes (`8.1`) are left out.
 *
 * @throws SyntaxError where a row has not ten columns, naming its line
 */
export function parseConllu(conllu: string): readonly ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let [comments, words, contractions]: [string[], string[][], string[][]] = [[], [], []];
  for (const [i, line] of `${conllu}\n\n`.split(/\r?\n/u).entries()) {
    if (line.startsWith('#')) comments.push(line.slice(1).trim());
    else if (line !== '') {
      const row = line.split('\t');
      const [id = ''] = row;
      if (row.length !== 10)
        throw new SyntaxError(`line ${i + 1} has ${row.length} columns; CoNLL-U has ten`);
      if (/^\d+$/u.test(id)) words.push(row);
      else if (/^\d+-\d+$/u.test(id)) contractions.push(row);
    } else if (words.length > 0) {
      sentences.push({ comments, words, contractions });
      [comments, words, contractions] = [[], [], []];
    }
  }
  return sentences;
}

/**
 * What a comment says: `commentOf(sentence, 'text')` for `# text = …`.
 */
export function commentOf({ comments }: ConlluSentence, name: string): string | undefined {
  return comments.find((comment) => comment.startsWith(`${name} = `))?.slice(name.length + 3);
}
