/**
 * Whether a word is one of a closed list, as the type of its members.
 *
 * @example isOneOf(['line', 'end'], 'end') // true
 */
export function isOneOf<Member extends string>(members: readonly Member[], word: string): word is Member {
  return (members as readonly string[]).includes(word);
}
