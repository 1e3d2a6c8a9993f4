const WORD = String.raw`[\p{L}\p{N}\p{M}]+(?:(?:\u00ad|\u200c|\u200d|_)+[\p{L}\p{N}\p{M}]+)*(?:['’\x60][\p{L}\p{M}]+)*`;
/** Letters and stops: "U.S.", "i.e". */
const DOTTED = String.raw`\p{L}(?:\.\p{L}){1,7}(?![\p{L}\p{N}])\.?`;
const EMOJI = String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u20e3)*`;
const HOST_ENDING =
  'com|org|net|edu|gov|mil|info|biz|tv|io|uk|us|eu|ca|ru|cn|asp|php|doc|docx|xls|pdf|html?|jpe?g|png|gif|mp3|exe|COM|DOC|XLS|PDF';

/**
 * One kind of token an alternative; the first that fits wins, and every character but white space begins one. Each is
 * linear: the next part cannot begin with what is repeated, or the repetition is short.
 */
const TOKEN = [
  String.raw`(?<plain>[A-Za-z]+(?=[\s,;!?)"”]|:\s))`,
  String.raw`(?<address>(?:(?:https?|ftp):\/\/|www\.|mailto:)[^\s<>"”’]+)`,
  String.raw`[\w.+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){0,8}`,
  String.raw`(?:[\p{L}\p{N}_-]{1,64}\.){1,5}(?:${HOST_ENDING})(?:(?![\p{L}\p{N}.])|(?=\.?(?:\s|$)))(?:\/[^\s<>"”’),;]*)?`,
  String.raw`[@#][\p{L}_][\p{L}\p{M}\p{N}_]*`, // "#budget"
  String.raw`(?<![\p{L}\p{N}])(?:[:;=]['-]?[()DPp|]+(?![\p{L}\p{N}])|<3(?!\p{N})|\^_*\^)`, // ":-)"
  String.raw`(?<![\p{L}\p{N}])${DOTTED}`,
  String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?){1,5}\.(?!\p{L})`, // "Ph.D."
  String.raw`(?<![\p{L}\p{N}])\p{L}{1,3}&\p{L}{1,3}(?![\p{L}\p{N}])`, // "AT&T"
  String.raw`\p{N}{1,4}(?<mark>[\/-])\p{N}{1,2}\k<mark>\p{N}{2,4}(?![\p{L}\p{N}])`, // "2024-01-14"
  String.raw`\p{N}{1,4}\/\p{N}{1,4}(?![\p{L}\p{N}\/])`, // "1/2", "9/11"
  String.raw`(?<!\p{N})(?:\p{N}-)?(?:\p{N}{3}[\/-])?\p{N}{3}-\p{N}{4}(?![\p{L}\p{N}])`, // "555-0123"
  String.raw`(?<!\p{N})['’]\p{N}{2}(?:['’]?s)?(?![\p{L}\p{N}])|\p{N}{1,3}0['’]s(?!\p{L})`, // "'60s", "1980's"
  String.raw`(?<number>(?:(?<![\p{L}\p{N}.])[.+])?\p{N}+(?:[.:]\p{N}+|,\p{N}{3}(?!\p{N}))*)`,
  String.raw`['’](?:[sdm]|re|ve|ll|em|til|cause|n['’]?|[SDM]|RE|VE|LL)(?![\p{L}\p{N}])`,
  String.raw`\p{Lu}{1,3}\p{Sc}`, // "US$"
  String.raw`(?<![\p{L}\p{N}-])(?:\p{L}|[b-df-hj-np-tv-z]{2})-(?=\s)`, // "th-", a word that was not finished
  `(?<word>${WORD})`,
  String.raw`\p{RI}\p{RI}|${EMOJI}(?:\u200d${EMOJI})*`,
  String.raw`\.{2,}|[!?]{2,}|…\.?|(?<sign>[-*_=~+<>'’|\x60])\k<sign>+`, // "...", "--"
  String.raw`(?:(?!\s)[\p{Cf}\p{Cc}])+`, // zero-width spaces, right-to-left marks
  String.raw`\S`,
].join('|');

/** Fresh expressions, for each remembers where it stands: any token, and the rest of one behind a prefix or a number. */
export function tokenPatterns(): { readonly token: RegExp; readonly rest: RegExp } {
  return { token: new RegExp(TOKEN, 'gu'), rest: new RegExp(`${DOTTED}|${WORD}`, 'uy') };
}
