import { eld } from 'eld/small';
import type { Language } from '../model/index.ts';

/** Enough to tell by; more only costs time. */
const SAMPLE = 2000;
/** Below this many letters no language can be told from another, and the reader's own, English, is assumed with no confidence. */
const FEWEST_LETTERS = 24;

/**
 * The language a text is in, by letter n-grams (Nito-ELD).
 *
 * @example tellLanguage('Der Minister sagte am Dienstag, die Gespräche seien gescheitert.').code // 'de'
 */
export function tellLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { code: null, confidence: 0 };
  if (letters < FEWEST_LETTERS) return { code: 'en', confidence: 0 };
  const found = eld.detect(sample);
  if (found.language === '') return { code: null, confidence: 0 };
  const best = found.getScores()[found.language] ?? 0;
  return { code: found.language, confidence: Math.min(1, Math.round(best * 100) / 100) };
}
