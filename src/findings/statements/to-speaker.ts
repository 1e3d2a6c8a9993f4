import { overlaps, type Mention, type Speaker, type TokenRange } from '../../model/index.ts';
import { spanOfTokens, type SentenceView } from './sentence-view.ts';

/**
 * The phrase as a speaker: whose name it is, if its head is a name. "A U.S. official" is a description, whatever
 * state it names; "U.S. Defense Secretary Lloyd Austin" and "Austin, the Pentagon chief," are Lloyd Austin.
 */
export function toSpeaker(view: SentenceView, phrase: TokenRange): Speaker {
  const span = spanOfTokens(view, phrase.first, phrase.last);
  const head = spanOfTokens(view, phrase.first, headOf(view, phrase));
  const named = view.names.filter((name) => name.spans.some((each) => overlaps(each, span)));
  const endsAtHead = (name: Mention): boolean => name.spans.some((each) => each[1] === head[1]);
  const isSeveral = named.length > 1 && view.lower.slice(phrase.first, phrase.last + 1).includes('and');
  const mention = isSeveral
    ? undefined
    : (named.find((name) => endsAtHead(name) && name.kind !== 'nationality') ??
      named.find(
        (name) => name.kind === 'person' && overlaps(name.spans[0] ?? [0, 0], head) && endsAtHead(name),
      ));
  if (mention) return { spans: [span], form: mention.form, entity: mention.entity };
  const isPronoun = phrase.first === phrase.last && view.tags[phrase.first] === 'PRON';
  return { spans: [span], form: isPronoun ? 'pronoun' : 'description', entity: null };
}

/** The last token of the phrase before a preposition, an apposition or a bracket follows its noun. */
function headOf(view: SentenceView, { first, last }: TokenRange): number {
  for (let i = first + 1; i <= last; i++)
    if (
      /^[,(]$|^(?:from|in|at|with|on|for|between|among)$/u.test(view.lower[i] ?? '') ||
      view.tags[i] === 'VERB'
    )
      return i - 1;
  return last;
}
