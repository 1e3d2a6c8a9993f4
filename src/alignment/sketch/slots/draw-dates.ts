import { datesOf, type Finding } from '../../../model/index.ts';
import type { DrawnValue } from './drawn-value.ts';

/**
 * The days and stretches of days of an article: `2023-11-14`, `2023-11-01/2023-11-30`, and `XXXX-WXX-2` of an article whose own day is
 * not known. What is reckoned from the day of publication ("Tuesday") is vague: it may be the one before or the one behind.
 */
export function drawDates(findings: readonly Finding[]): readonly DrawnValue[] {
  return datesOf(findings).flatMap(({ kind, spans: [span], value, days, anchor }): readonly DrawnValue[] => {
    if (!span || (kind !== 'date' && kind !== 'interval')) return [];
    const told = days ? (days[0] === days[1] ? days[0] : days.join('/')) : value;
    return [{ slot: 'date', value: told, span, unit: 0, code: '', isVague: anchor === 'published' }];
  });
}
