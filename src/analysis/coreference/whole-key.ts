import type { NamedMention } from '../names/named-mention.ts';

const INITIAL = /^\p{Lu}\.?$/u;
const POSSESSIVE = /^['’]s?$/u;

/** What all mentions by one full name share: its words without stops, article and middle initials; for a state its code. */
export function wholeKeyOf({ words, kind, state, place }: NamedMention): string {
  if (state !== null && kind === 'nationality') return `people of ${state}`;
  if (state !== null && (place === 'state' || (place === null && kind === 'place'))) return `state ${state}`;
  const plain = words
    .map((word) => word.replaceAll('.', ''))
    .filter((word, i) => !(i === 0 && /^the$/iu.test(word)))
    .filter((word, i, all) => !(i === all.length - 1 && i > 0 && POSSESSIVE.test(word)))
    .filter((word, i, all) => !(kind === 'person' && i > 0 && i < all.length - 1 && INITIAL.test(word)));
  // A headline in capitals names the same person; an acronym of one word stays itself.
  return plain.length > 1 ? plain.join(' ').toLowerCase() : plain.join(' ');
}
