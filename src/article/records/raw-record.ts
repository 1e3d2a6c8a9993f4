/** The bytes of one record of many; null where they are more than an article may be. */
export interface RawRecord {
  /** Its number: of the line, or in the list; from 1. */
  readonly at: number;
  readonly bytes: Uint8Array | null;
}

const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Whether there is something in a record to read, or to complain of. */
export function holdsSomething(bytes: Uint8Array | null): boolean {
  return bytes?.some((byte) => !BLANKS.has(byte)) ?? true;
}
