import type { Format } from '../bytes/detect-format.ts';
import { Unreadable } from '../unreadable.ts';

const FORMATS: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'text',
  'application/x-ndjson': 'lines',
  'application/jsonl': 'lines',
};

/** What a `content-type` header says. */
export interface ContentType {
  /** Null where the bytes themselves must tell. */
  readonly format: Format | null;
  readonly charset: string | null;
}

/**
 * Reads a `content-type` header.
 *
 * @throws Unreadable 'unsupported' for what is neither text, page nor JSON
 * @example readContentType('text/html; charset=Shift_JIS') // { format: 'html', charset: 'shift_jis' }
 */
export function readContentType(header: string): ContentType {
  const [type = '', ...parameters] = header
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const named = parameters.find((parameter) => parameter.startsWith('charset='));
  const label = named?.slice('charset='.length).replace(/["']/g, '') ?? '';
  const charset = isCharset(label) ? label : null;
  if (type === '' || type === 'application/octet-stream' || /^application\/(?:[\w.-]+\+)?json$/.test(type))
    return { format: null, charset };
  const format = FORMATS[type];
  if (format === undefined)
    throw new Unreadable('unsupported', `It is ${type}, neither text nor page nor JSON.`);
  return { format, charset };
}

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
