import type { EventMode, EventType } from '../../model/index.ts';

/**
 * What was done, in PLOVER's words.
 *
 * @example eventTypeInWords({ type: 'ACCUSE', mode: 'allege' }) // 'accuse · allege'
 */
export function eventTypeInWords({
  type,
  mode,
}: {
  readonly type: EventType;
  readonly mode: EventMode | null;
}): string {
  return [type.toLowerCase(), ...(mode === null ? [] : [mode])].join(' · ');
}

/**
 * A score from conflict to cooperation with its sign, which is a minus and no hyphen.
 *
 * @example scoreInWords(-2.25) // '−2.3'
 */
export function scoreInWords(score: number): string {
  const rounded = Math.sign(score) * (Math.round(Math.abs(score) * 10) / 10);
  return `${rounded < 0 ? '−' : rounded > 0 ? '+' : ''}${Math.abs(rounded).toFixed(1)}`;
}
