import type { NameLabel } from '../src/analysis/names/name-labels.ts';
import type { LabelledSentence } from './read-name-labels.ts';

/**
 * A sentence whose words are cut as the reader's tokeniser cuts them: CoNLL-2003 writes "U.S.-led" as one word, the reader as
 * three. The pieces of a word that begins a name go on with it.
 *
 * @example recutLabels({ words: ['Al-Arabi'], labels: ['B-PER'], … }, cut) // words Al, -, Arabi; labels B-PER, I-PER, I-PER
 */
export function recutLabels(
  sentence: LabelledSentence,
  cut: (word: string) => readonly string[],
): LabelledSentence {
  const pieces = sentence.words.map((word, at) => ({ parts: cut(word), label: sentence.labels[at] ?? 'O' }));
  return {
    setName: sentence.setName,
    words: pieces.flatMap(({ parts }) => parts),
    labels: pieces.flatMap(({ parts, label }) => parts.map((_part, i) => (i === 0 ? label : INSIDE[label]))),
  };
}

const INSIDE: Readonly<Record<NameLabel, NameLabel>> = {
  O: 'O',
  'B-PER': 'I-PER',
  'I-PER': 'I-PER',
  'B-ORG': 'I-ORG',
  'I-ORG': 'I-ORG',
  'B-LOC': 'I-LOC',
  'I-LOC': 'I-LOC',
  'B-MISC': 'I-MISC',
  'I-MISC': 'I-MISC',
};
