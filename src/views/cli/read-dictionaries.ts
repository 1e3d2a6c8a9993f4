import { readFile, stat } from 'node:fs/promises';
import type { ActorDictionary, BrokenLine } from '../../model/index.ts';
import { DictionaryError } from './dictionary-error.ts';
import type { Terminal } from './terminal.ts';

/** Far more than any dictionary of the field, less than would fill the memory. */
const MOST_BYTES = 50_000_000;
/** More than this scrolls away unread. */
const SHOWN = 20;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  ENAMETOOLONG: 'There is no such file.',
  EISDIR: 'It is a folder.',
  EACCES: 'It may not be read.',
  EPERM: 'It may not be read.',
};

/**
 * The user's own dictionaries of actors. Each line that cannot be understood is a line of trouble, within reason; the rest counts.
 *
 * @throws DictionaryError where a file cannot be read, or holds no actor and no agent
 */
export async function readDictionaries(
  files: readonly string[],
  {
    parseActorDictionary,
  }: { readonly parseActorDictionary: (text: string, file: string) => ActorDictionary },
  terminal: Pick<Terminal, 'warn'>,
): Promise<readonly ActorDictionary[]> {
  const dictionaries: ActorDictionary[] = [];
  for (const file of files) {
    const dictionary = parseActorDictionary(await readWords(file), file);
    await warnOf(dictionary.broken, terminal);
    if (dictionary.actors.length + dictionary.agents.length === 0)
      throw new DictionaryError(`${file}: It is no dictionary of actors: no line of it names one.`);
    dictionaries.push(dictionary);
  }
  return dictionaries;
}

async function readWords(file: string): Promise<string> {
  try {
    const found = await stat(file);
    if (found.isFile() && found.size > MOST_BYTES)
      throw new DictionaryError(`${file}: It is larger than ${MOST_BYTES / 1e6} MB.`);
    const bytes = await readFile(file);
    if (bytes.includes(0)) throw new DictionaryError(`${file}: It is not text.`);
    return decode(bytes);
  } catch (error) {
    if (error instanceof DictionaryError || !(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : '';
    throw new DictionaryError(`${file}: ${REASONS[code] ?? `It cannot be read: ${error.message}.`}`, {
      cause: error,
    });
  }
}

/** Older dictionaries are not in UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function warnOf(broken: readonly BrokenLine[], terminal: Pick<Terminal, 'warn'>): Promise<void> {
  for (const { file, line, reason } of broken.slice(0, SHOWN))
    await terminal.warn(`${file}:${line}: ${reason}`);
  const [first] = broken;
  if (first !== undefined && broken.length > SHOWN)
    await terminal.warn(`${first.file}: and ${broken.length - SHOWN} more lines like these`);
}
