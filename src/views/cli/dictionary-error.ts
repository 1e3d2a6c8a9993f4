/** A dictionary that was asked for cannot be read; `message` is a sentence for the reader. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';
}
