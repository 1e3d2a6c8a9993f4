import type { Reader } from '../src/analysis/index.ts';
import { evaluateParse } from './evaluate-parse.ts';
import { evaluateRaw } from './evaluate-raw.ts';
import { TreebankError } from './treebank/read-treebank.ts';

const COMMANDS = { parse: evaluateParse, raw: evaluateRaw } as const;
const WRONG_USE = 2;

/** A file to be measured, and where the prediction is to be written. */
export interface FileRequest {
  readonly command: keyof typeof COMMANDS;
  readonly file: string;
  readonly out?: string;
  /** What is wrong with the request, in a sentence. */
  readonly trouble?: string;
}

/**
 * What the command line asks of one file; undefined where it asks for stations.
 *
 * @example toFileRequest(['parse', 'a.conllu', '--out', 'b.conllu']) // { command: 'parse', file: 'a.conllu', out: 'b.conllu' }
 */
export function toFileRequest(words: readonly string[]): FileRequest | undefined {
  const [command, file, option, out, ...more] = words;
  if (command === undefined || !isCommand(command)) return undefined;
  if (file === undefined || file.startsWith('--') || isCommand(file)) return undefined;
  if (option === undefined) return { command, file };
  if (option !== '--out' || out === undefined || more.length > 0)
    return { command, file, trouble: `it takes a file, and --out with another: ${words.join(' ')}` };
  return { command, file, out };
}

/** Measures a file and tells the exit status: 2 where it cannot be measured, each with a sentence. */
export function evaluateFile(
  { command, file, out, trouble }: FileRequest,
  reader: Reader,
  say: (line: string) => void,
): number {
  if (trouble !== undefined) {
    say(`${command}: ${trouble}`);
    return WRONG_USE;
  }
  try {
    for (const line of COMMANDS[command](file, reader, out)) say(line);
    return 0;
  } catch (error) {
    if (!(error instanceof TreebankError)) throw error;
    say(`${command}: ${error.message}`);
    return WRONG_USE;
  }
}

function isCommand(word: string): word is FileRequest['command'] {
  return Object.hasOwn(COMMANDS, word);
}
