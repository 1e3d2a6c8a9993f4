/** The rectifier that lets a tenth of the negative through. */
export function leaky(value: number): number {
  return value < 0 ? 0.1 * value : value;
}
