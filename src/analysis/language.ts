import { eld } from 'eld/extrasmall';
import type { Language } from '../model/index.ts';

/** Enough to tell by; more only costs time. */
const SAMPLE = 2000;
/** Below this many letters no language can be told from another, and the reader's own, English, is assumed with no confidence. */
const FEWEST_LETTERS = 24;
/**
 * A short sentence of foreign names scores a little higher in some other language. English whose score is this share of
 * the best is English; `npm run evaluate -- language` shows how seldom that fails, a test that other languages stay below.
 */
const BENEFIT_OF_DOUBT = 0.75;

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
  const scores = found.getScores();
  const best = scores[found.language] ?? 0;
  const english = scores['en'] ?? 0;
  const code = english >= best * BENEFIT_OF_DOUBT ? 'en' : found.language;
  return { code, confidence: Math.round((scores[code] ?? 0) * 100) / 100 };
}
