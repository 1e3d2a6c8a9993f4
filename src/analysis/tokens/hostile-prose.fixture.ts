import fc from 'fast-check';

/** Pieces at which rules for tokens and sentences could stumble. */
const PIECES = [
  'Gen.', 'U.S.', 'p.m.', 'No.', 'Mr', 'co-', 're-re-', 'can’t', "'s", '’', '“', '”', '"', "''", '.', '...', '…', '?!', '-', '—', '$1.5bn',
  '7:30pm', '1,200', '13,14', 'https://a.b/c).', 'a@b.c', '@', '#1', ':-)', '\ud800', '\udc00', '\u200b', '\u202e', '\ufeff', '\0',
  '\u00ad', '\u200d', '👩‍👩‍👧', '🇳🇴', 'é', 'e\u0301', '汉字', '|', '\t', '\n', ' ', ' ', ' ', 'The', 'left',
] as const; // prettier-ignore

/** Prose of such pieces and of any characters. */
export const hostileProse = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

/** Texts that would take for ever if any rule looked at the same characters again and again. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'no text': '',
  'white space alone': ' \n\t'.repeat(1000),
  'a word of a megabyte': 'a'.repeat(1_000_000),
  'a number of a megabyte': '1'.repeat(1_000_000),
  'an address of a megabyte': `https://${'a)'.repeat(500_000)}`,
  'words without a stop': 'word '.repeat(200_000),
  'stops alone': '. '.repeat(100_000),
  'a run of stops': '.'.repeat(500_000),
  'quotation marks alone': '“"'.repeat(100_000),
  'brackets alone': '('.repeat(200_000),
  'apostrophes and letters': 'a’'.repeat(200_000),
  'hyphens and prefixes': 're-'.repeat(200_000),
  'letters and stops': 'a.'.repeat(200_000),
  'letters and at signs': 'a@a.'.repeat(100_000),
  'numbers and commas': '1,'.repeat(200_000),
  'faces without an end': ':('.repeat(200_000),
  'joiners alone': '\u200d'.repeat(200_000),
  'a table': 'cell\t12.5\t|'.repeat(50_000),
};
