import type { Span } from '../src/model/index.ts';

/** A treebank as one text again, with what its annotators marked in it. */
export interface Treebank {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** Syntactic words; those of one surface token that cannot be told apart in the text share its span. */
  readonly tokens: readonly Span[];
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html): text from `# text`, paragraphs from `# newpar` and
 * `# newdoc`, words in the order in which they stand in the text.
 */
export function parseTreebank(conllu: string): Treebank {
  let text = '';
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  const tokens: Span[] = [];
  let opensParagraph = true;
  for (const block of conllu.split(/\n\n+/u)) {
    const lines = block.split('\n');
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
    if (sentence === undefined) continue;
    if (lines.some((line) => /^# new(?:par|doc)/u.test(line))) opensParagraph = true;
    text += text === '' ? '' : opensParagraph ? '\n' : ' ';
    const start = text.length;
    text += sentence;
    sentences.push([start, text.length]);
    tokens.push(...tokensOf(lines, sentence, start));
    if (opensParagraph) paragraphs.push([start, text.length]);
    else paragraphs[paragraphs.length - 1] = [paragraphs.at(-1)?.[0] ?? start, text.length];
    opensParagraph = false;
  }
  return { text, paragraphs, sentences, tokens };
}

function tokensOf(lines: readonly string[], sentence: string, start: number): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of lines) {
    const [id = '', form = ''] = line.split('\t');
    if (!/^\d+$/u.test(id)) continue;
    const found = sentence.indexOf(form, at);
    // A word whose form is not in the text as such ("’s" written "s") is left out: nobody could find it there.
    if (found < 0 || found - at > 3) continue;
    spans.push([start + found, start + found + form.length]);
    at = found + form.length;
  }
  return spans;
}
