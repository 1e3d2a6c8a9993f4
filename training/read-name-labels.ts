import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameLabel } from '../src/analysis/names/name-labels.ts';

/** A sentence of a collection whose names are marked. */
export interface LabelledSentence {
  readonly words: readonly string[];
  /** One a word. */
  readonly labels: readonly NameLabel[];
  /** The file it stands in, without its ending: `conll2003-train`. */
  readonly setName: string;
}

type NameClass = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** The collections' types (CoNLL-2003 and CrossNER), folded into CoNLL's four. */
const CLASS_BY_TYPE: Readonly<Record<string, NameClass>> = {
  person: 'PER',
  politician: 'PER',
  organisation: 'ORG',
  politicalparty: 'ORG',
  location: 'LOC',
  country: 'LOC',
  election: 'MISC',
  event: 'MISC',
  misc: 'MISC',
};

/**
 * The sentences of the gold collections of names of one split, in the order of their files.
 *
 * @example readNameLabels('../shared/data', 'train')[0] // { words: ['EU', …], labels: ['B-ORG', …], setName: 'conll2003-train' }
 * @throws SyntaxError where a line cannot be read, naming file and line
 */
export function readNameLabels(data: string, split: 'train' | 'dev'): readonly LabelledSentence[] {
  const folder = join(data, 'names');
  const files = readdirSync(folder).filter((file) => file.endsWith(`-${split}.txt`));
  return files
    .sort()
    .flatMap((file) => parseNameLabels(readFileSync(join(folder, file), 'utf8'), file.replace('.txt', '')));
}

/**
 * A word and its BIO tag a line, a blank line between sentences. A tag that continues nothing begins a name.
 *
 * @throws SyntaxError where a line cannot be read, naming set and line
 */
export function parseNameLabels(tagged: string, setName: string): readonly LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  let [words, labels]: [string[], NameLabel[]] = [[], []];
  for (const [i, line] of `${tagged}\n\n`.split(/\r?\n/u).entries()) {
    if (line.trim() === '') {
      if (words.length > 0) sentences.push({ words, labels, setName });
      [words, labels] = [[], []];
      continue;
    }
    const [word = '', tag = ''] = line.split(/\s+/u);
    const label = toLabel(tag, labels.at(-1) ?? 'O');
    if (label === undefined) throw new SyntaxError(`${setName}, line ${i + 1}: no tag of names in "${line}"`);
    words.push(word);
    labels.push(label);
  }
  return sentences;
}

function toLabel(tag: string, before: NameLabel): NameLabel | undefined {
  if (tag === 'O') return 'O';
  const [, position, type = ''] = /^([BI])-(\w+)$/u.exec(tag) ?? [];
  const nameClass = CLASS_BY_TYPE[type];
  if (nameClass === undefined) return undefined;
  const continues = position === 'I' && (before === `B-${nameClass}` || before === `I-${nameClass}`);
  return `${continues ? 'I' : 'B'}-${nameClass}`;
}
