import { extname } from 'node:path';
import { Unreadable } from '../unreadable.ts';

/** `records`: one JSON object, or a list of them; `lines`: one JSON object a line. */
export type Format = 'text' | 'html' | 'records' | 'lines';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'records',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};

/** The format that a file's name promises; null where it promises none. */
export function formatOfName(path: string): Format | null {
  return EXTENSIONS[extname(path).toLowerCase()] ?? null;
}

/**
 * The format of what a stream begins with, where its name or its server has not told.
 *
 * @throws Unreadable for XML of other kinds: 'unsupported'
 * @example sniffFormat(Buffer.from('{"text":"Talks resumed."}\n{"text":"They failed."}\n')) // 'lines'
 */
export function sniffFormat(head: Uint8Array): Format {
  const opening = new TextDecoder().decode(head).trimStart();
  if (
    /^<(?:!doctype\s+html|!--|(?:html|head|body|title|meta|link|script|style|main|article|section|header|div|h[1-6]|p)[\s>])/i.test(
      opening,
    )
  )
    return 'html';
  if (/^<\?xml/i.test(opening) && /<(?:!doctype\s+)?html[\s>]/i.test(opening)) return 'html';
  if (/^<(?:\?xml|rss|feed|rdf:RDF)[\s>]/i.test(opening))
    throw new Unreadable('unsupported', 'It is XML; feeds and other XML are not read yet.');
  if (/^\[\s*[{\]]/.test(opening)) return 'records';
  if (/^\{\s*["}]/.test(opening)) return sniffRecords(opening);
  return 'text';
}

/** Whether JSON that begins with an object is one object or one a line: by whether its first line is whole. */
export function sniffRecords(opening: string): Format {
  const end = opening.indexOf('\n');
  if (end === -1) return 'records';
  try {
    JSON.parse(opening.slice(0, end));
    return 'lines';
  } catch {
    return 'records';
  }
}

// prettier-ignore
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and with it DOCX, EPUB
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0xd0, 0xcf, 0x11, 0xe0], // old Office
  [0x7f, 0x45, 0x4c, 0x46], // ELF
];

/**
 * @param bytes of which those that are no text are looked for
 * @throws Unreadable 'binary', or 'not utf-8' for text in UTF-16 where no page says so
 */
export function refuseBinary(bytes: Uint8Array, format: Format): void {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 && format === 'html') return;
  if (isUtf16) throw new Unreadable('not utf-8', 'Its text is in UTF-16; save it in UTF-8 to have it read.');
  const isSigned = SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte));
  if (isSigned || bytes.includes(0)) throw new Unreadable('binary', 'It is not text but a binary file.');
}
