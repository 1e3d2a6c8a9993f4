import type { Sketch, SlotValue } from '../../model/index.ts';

/** Everything that an article tells somewhere, by keys. */
export type ToldValues = ReadonlySet<string>;

/** The same for the same value: a person goes by his surname. */
export function keyOfValue({ slot, value }: SlotValue): string {
  const name = slot === 'person' ? (value.split(' ').at(-1) ?? value) : value;
  return `${slot} ${name.toLowerCase()}`;
}

export function toToldValues({ slots }: Sketch): ToldValues {
  return new Set(slots.map(keyOfValue));
}
