import { overlaps, type Mention, type Speaker, type TokenRange } from '../../model/index.ts';
import { spanOfTokens, type SentenceView } from './sentence-view.ts';

/**
 * The phrase as a speaker: whose name it is, if its head is a name. "A U.S. official" and "an official of the ministry" are
 * descriptions, whatever they name; "Defense Secretary Lloyd Austin", "Austin of the Pentagon" and "the Pentagon chief,
 * Lloyd Austin," are Lloyd Austin.
 */
export function toSpeaker(view: SentenceView, phrase: TokenRange): Speaker {
  const span = spanOfTokens(view, phrase.first, phrase.last);
  const named = view.names.filter((name) => name.spans.some((each) => overlaps(each, span)));
  const isSeveral = named.length > 1 && view.lower.slice(phrase.first, phrase.last + 1).includes('and');
  const endsAt = (token: number): Mention | undefined =>
    named.find(
      (name) => name.kind !== 'nationality' && name.spans.some((each) => each[1] === view.spans[token]?.[1]),
    );
  const mention = isSeveral
    ? undefined
    : (endsAt(headOf(view, phrase)) ?? personApposed(view, phrase, named));
  if (mention) return { spans: [span], form: mention.form, entity: mention.entity };
  const isPronoun = phrase.first === phrase.last && view.tags[phrase.first] === 'PRON';
  return { spans: [span], form: isPronoun ? 'pronoun' : 'description', entity: null };
}

/** "Its spokesman, Marta Lind": the person whose name is all of the apposition. */
function personApposed(
  view: SentenceView,
  { first, last }: TokenRange,
  named: readonly Mention[],
): Mention | undefined {
  const comma = view.words.indexOf(',', first);
  if (comma < 0 || comma >= last) return undefined;
  const [start, end] = spanOfTokens(view, comma + 1, last);
  return named.find(
    ({ kind, spans: [span] }) =>
      kind === 'person' && span?.[0] === start && span[1] <= end && end - span[1] <= 1,
  );
}

/** The last token of the phrase before a preposition, an apposition or a bracket follows its noun. */
function headOf(view: SentenceView, { first, last }: TokenRange): number {
  const isPersonal = (token: number): boolean =>
    view.names.some(({ kind, spans: [span] }) => kind === 'person' && span?.[1] === view.spans[token]?.[1]);
  for (let i = first + 1; i <= last; i++) {
    const word = view.lower[i] ?? '';
    if (/^[,(]$|^(?:from|in|at|with|on|for|between|among)$/u.test(word) || view.tags[i] === 'VERB')
      return i - 1;
    // A body's own name may go on behind "of"; a plain noun's or a person's does not.
    if (word === 'of' && (view.tags[i - 1] !== 'PROPN' || isPersonal(i - 1))) return i - 1;
  }
  return last;
}
