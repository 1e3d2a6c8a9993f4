import type { Analysis } from '../../model/index.ts';
import { wordsIn } from './locate-words.ts';
import type { Word } from './split-words.ts';

/** The words that name people in an article, in lower case. */
export function findPersons(words: readonly Word[], analysis: Analysis): ReadonlySet<string> {
  const persons = new Set<string>();
  for (const { form, kind, spans } of analysis.names) {
    const run = form === 'name' && kind === 'person' && spans[0] && wordsIn(words, spans[0]);
    if (!run) continue;
    for (let at = run[0]; at <= run[1]; at++) persons.add(words[at]?.word ?? '');
  }
  return persons;
}
