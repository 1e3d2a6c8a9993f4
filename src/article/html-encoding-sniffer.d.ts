/** The package has no types of its own. https://github.com/jsdom/html-encoding-sniffer */
declare module 'html-encoding-sniffer' {
  /** The WHATWG name of the encoding that a page's bytes are in. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: {
      readonly xml?: boolean;
      readonly transportLayerEncodingLabel?: string;
      readonly defaultEncoding?: string;
    },
  ): string;
}
