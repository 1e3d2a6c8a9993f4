import { wordingOf, type Entity, type Speaker } from '../../model/index.ts';
import { toPlainText } from './to-plain-text.ts';

/**
 * Who speaks: the name, where it is known who is meant, else the words that point at him. A pronoun may stay
 * without one.
 *
 * @example speakerInWords(null, [], '') // 'nobody named'
 */
export function speakerInWords(speaker: Speaker | null, entities: readonly Entity[], text: string): string {
  if (speaker === null) return 'nobody named';
  const entity = entities.find(({ id }) => id === speaker.entity);
  if (entity !== undefined) return toPlainText(entity.name);
  const words = wordingOf(text, speaker.spans);
  return speaker.form === 'pronoun' ? pronounInWords(words) : toPlainText(words);
}

/** A pronoun that nobody could be found for. */
export function pronounInWords(pronoun: string): string {
  return `“${toPlainText(pronoun)}”, not known who`;
}
