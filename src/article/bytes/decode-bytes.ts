import { isUtf8 } from 'node:buffer';
import { Unreadable } from '../unreadable.ts';

/**
 * Bytes → text. A byte order mark says how the bytes are to be read and is no part of the text; all else is kept.
 *
 * @param charset what the server said they are; UTF-8 where it said nothing
 * @throws Unreadable 'not utf-8' for bytes that are not in that charset
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable(
      'not utf-8',
      charset === null
        ? 'Its text is not in UTF-8; save it in that encoding to have it read.'
        : `Its text is not in ${charset}, as its server says.`,
      { cause },
    );
  }
}

/**
 * The bytes of a page → its HTML, by byte order mark, the server's word, the page's own word, or what the bytes allow; as in
 * browsers, bytes that make no sense become U+FFFD. https://html.spec.whatwg.org/#encoding-sniffing-algorithm
 */
export async function decodePage(bytes: Uint8Array, charset: string | null): Promise<string> {
  // Loaded only here: whoever reads plain text should not wait for it.
  const { default: sniffEncoding } = await import('html-encoding-sniffer');
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
    ...(charset === null ? {} : { transportLayerEncodingLabel: charset }),
  });
  if (encoding === 'replacement') throw new Unreadable('unsupported', 'Its encoding is not safe to read.');
  return new TextDecoder(encoding).decode(bytes);
}
