/**
 * An object some of whose fields are typed arrays, as bytes: the length of the head (32 bits, little-endian), the head
 * as JSON, and the arrays, each from a multiple of four. Candidates are read by the dozen for every article, and the
 * arrays need not be copied or decoded.
 */
const ARRAYS = { Uint8Array, Uint32Array, Int32Array, Float32Array } as const;
type ArrayName = keyof typeof ARRAYS;
type PackedArray = InstanceType<(typeof ARRAYS)[ArrayName]>;

interface Head {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Which field, what kind of array, where it starts after the head, and how many items it has. */
  readonly arrays: readonly (readonly [field: string, kind: ArrayName, at: number, length: number])[];
}

function isArray(value: unknown): value is PackedArray {
  return ArrayBuffer.isView(value) && value.constructor.name in ARRAYS;
}

function alignedUp(length: number): number {
  return (length + 3) & ~3;
}

/** `unpackValue(packValue(value))` deep-equals `value`, whose other fields are JSON. */
export function packValue(value: object): Uint8Array<ArrayBuffer> {
  const fields: [string, unknown][] = [];
  const arrays: [string, ArrayName, number, number][] = [];
  const parts: { readonly at: number; readonly array: PackedArray }[] = [];
  let size = 0;
  for (const [field, item] of Object.entries(value) as [string, unknown][]) {
    if (!isArray(item)) {
      fields.push([field, item]);
      continue;
    }
    arrays.push([field, item.constructor.name as ArrayName, size, item.length]);
    parts.push({ at: size, array: item });
    size += alignedUp(item.byteLength);
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
  for (const [field, kind, at, count] of arrays) value[field] = new ARRAYS[kind](buffer, body + at, count);
  return value;
}
