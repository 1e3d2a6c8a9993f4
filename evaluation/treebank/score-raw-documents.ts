import { parseConllu } from '../../training/parse-conllu.ts';
import { scoreRaw, sumScores, type RawScores } from './score-raw.ts';
import type { RawDocument } from './to-raw-documents.ts';
import { placeWords } from './place-words.ts';

/** Raw texts and their readings as CoNLL-U, scored together; of a text that was not read nothing was found. */
export function scoreRawDocuments(documents: readonly RawDocument[], readings: readonly string[]): RawScores {
  return sumScores(
    documents.map(({ sentences }, i) => {
      const gold = placeWords(sentences);
      const found = placeWords(parseConllu(readings[i] ?? ''));
      return found.words.length > 0 ? scoreRaw(gold, found) : scoreUnread(gold);
    }),
  );
}

function scoreUnread(gold: ReturnType<typeof placeWords>): RawScores {
  const itself = scoreRaw(gold, gold);
  return Object.fromEntries(
    Object.entries(itself).map(([measure, agreement]) => [measure, { ...agreement, right: 0, found: 0 }]),
  ) as unknown as RawScores;
}
