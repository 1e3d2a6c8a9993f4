import { packRecords, unpackRecords, type PlainRecord } from './pack-records.ts';

/**
 * An object some of whose fields are typed arrays or lists of records, as bytes: the length of the head (32 bits, little-endian), the head
 * as JSON, and the arrays and lists, each from a multiple of four. Candidates are read by the dozen for every article: arrays need not be
 * copied or decoded, and lists are when they are first asked for.
 */
const ARRAYS = { Uint8Array, Uint32Array, Int32Array, Float32Array } as const;
type ArrayName = keyof typeof ARRAYS;
type PackedArray = InstanceType<(typeof ARRAYS)[ArrayName]>;

interface Head {
  readonly fields: PlainRecord;
  /** Which field, what kind of array, where it starts after the head, and how many items it has; of a list of records, how many bytes. */
  readonly arrays: readonly (readonly [
    field: string,
    kind: ArrayName | 'records',
    at: number,
    length: number,
  ])[];
}

function isArray(value: unknown): value is PackedArray {
  return ArrayBuffer.isView(value) && value.constructor.name in ARRAYS;
}

function isRecords(value: unknown): value is readonly PlainRecord[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  );
}

function alignedUp(length: number): number {
  return (length + 3) & ~3;
}

/** `unpackValue(packValue(value))` deep-equals `value`, whose other fields are JSON. */
export function packValue(value: object): Uint8Array<ArrayBuffer> {
  const fields: [string, unknown][] = [];
  const arrays: [string, ArrayName | 'records', number, number][] = [];
  const parts: { readonly at: number; readonly array: PackedArray }[] = [];
  let size = 0;
  for (const [field, item] of Object.entries(value) as [string, unknown][]) {
    if (!isArray(item) && !isRecords(item)) {
      fields.push([field, item]);
      continue;
    }
    const array = isArray(item) ? item : packRecords(item);
    const kind = isArray(item) ? (item.constructor.name as ArrayName) : 'records';
    arrays.push([field, kind, size, array.length]);
    parts.push({ at: size, array });
    size += alignedUp(array.byteLength);
  }
  const head: Head = { fields: Object.fromEntries(fields), arrays };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const body = alignedUp(4 + json.length);
  const bytes = new Uint8Array(body + size);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  for (const { at, array } of parts)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), body + at);
  return bytes;
}

/** The arrays are views of `packed`, where that lies so that they can be. The shape is the caller's to vouch for. */
export function unpackValue(packed: Uint8Array<ArrayBuffer>): unknown {
  const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const json = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + 4, length));
  const { fields, arrays } = JSON.parse(json) as Head;
  const body = byteOffset + alignedUp(4 + length);
  const value: Record<string, unknown> = { ...fields };
  for (const [field, kind, at, count] of arrays)
    if (kind === 'records') defineRecords(value, field, new Uint8Array(buffer, body + at, count));
    else value[field] = new ARRAYS[kind](buffer, body + at, count);
  return value;
}

/** A field that is unpacked when it is first asked for. */
function defineRecords(value: object, field: string, packed: Uint8Array): void {
  Object.defineProperty(value, field, {
    enumerable: true,
    configurable: true,
    get() {
      const records = unpackRecords(packed);
      Object.defineProperty(value, field, { enumerable: true, value: records });
      return records;
    },
  });
}
