const NARROW = /[\s.,;:!|'’‘“”"`ijltfrI()[\]-]/u;
const WIDE = /[mwMWQO@%—…]/u;
const CAPITAL = /[\p{Lu}\p{N}]/u;
const FULL = /[\u1100-\u{10FFFF}]/u;
const MARK = /[\p{M}\p{Cf}]/u;

/**
 * About how wide a text is, in ems: no browser is there to ask, so it errs on the wide side.
 *
 * @example textWidth('ill') < textWidth('mum') // true
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (MARK.test(character)) continue;
    if (NARROW.test(character)) width += 0.36;
    else if (WIDE.test(character)) width += 0.92;
    else if (CAPITAL.test(character)) width += 0.7;
    else width += FULL.test(character) && !/[\u2000-\u206f]/u.test(character) ? 1.1 : 0.55;
  }
  return width;
}
