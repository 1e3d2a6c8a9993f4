/**
 * JSON for values that hold typed arrays: each becomes `{"$":"Uint32Array","base64":"…"}`, little-endian.
 * `fromJson(toJson(value))` deep-equals `value` for every value of the model.
 */
const PACKED = { Int8Array, Uint8Array, Int16Array, Uint32Array, Int32Array, Float32Array } as const;
type PackedName = keyof typeof PACKED;
type Packed = InstanceType<(typeof PACKED)[PackedName]>;

const CHUNK = 0x8000; // below every engine's limit on arguments

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}

function isPacked(value: unknown): value is Packed {
  return ArrayBuffer.isView(value) && value.constructor.name in PACKED;
}

export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (!isPacked(item)) return item;
    const bytes = new Uint8Array(item.buffer, item.byteOffset, item.byteLength);
    return { $: item.constructor.name, base64: toBase64(bytes) };
  });
}

/** Throws a SyntaxError for what is not JSON. The shape is the caller's to vouch for. */
export function fromJson(json: string): unknown {
  return JSON.parse(json, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || !('$' in item) || !('base64' in item)) return item;
    const binary = atob(String(item.base64));
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return new PACKED[item.$ as PackedName](bytes.buffer);
  });
}
