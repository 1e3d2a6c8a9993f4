import type { Language } from '../../model/index.ts';

/** The language's English name. @example languageInWords({ code: 'de', confidence: 1 }) // 'German' */
export function languageInWords({ code }: Language): string {
  if (code === null) return 'language unknown';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not a language tag, so that is all there is to say
  }
}
