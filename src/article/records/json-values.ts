export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of the named fields that is a string with something in it, trimmed; null for none. */
export function stringIn(object: JsonObject, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const value = object[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}

/**
 * The names in a value that may be a name, something with a name, or a list of either; null for none. Addresses are no names.
 *
 * @example namesIn([{ name: 'Jane Roe' }, 'John Doe']) // 'Jane Roe, John Doe'
 */
export function namesIn(value: unknown): string | null {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  const names = items
    .map((item) => (isObject(item) ? item['name'] : item))
    .filter((name) => typeof name === 'string')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^https?:/.test(name));
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}
