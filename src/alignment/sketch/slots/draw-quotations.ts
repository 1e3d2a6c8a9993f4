import { quotationsOf, type Analysis } from '../../../model/index.ts';
import type { DrawnValue } from './drawn-value.ts';

/** Of a longer quotation, the value has the beginning. */
const MOST_LETTERS = 200;
const MARKS = /^["“”'‘’]+|["“”'‘’,]+$/gu;

/** The words that an article quotes. */
export function drawQuotations(text: string, analysis: Analysis): readonly DrawnValue[] {
  return quotationsOf(analysis).map((span) => {
    const words = text
      .slice(...span)
      .replace(/\s+/gu, ' ')
      .replace(MARKS, '');
    return {
      slot: 'quotation',
      value: words.slice(0, MOST_LETTERS),
      span,
      unit: 0,
      code: '',
      isVague: false,
    };
  });
}
