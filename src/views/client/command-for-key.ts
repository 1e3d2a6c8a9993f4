/** What a key asks the desk to do. */
export type Command = 'next' | 'previous' | 'open' | 'search' | 'help';

const COMMANDS: Readonly<Partial<Record<string, Command>>> = {
  j: 'next',
  k: 'previous',
  o: 'open',
  '/': 'search',
  '?': 'help',
};

/** The parts of a KeyboardEvent that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Nothing where the reader is typing, or where the key belongs to the browser. */
export function commandForKey(press: KeyPress, isTyping: boolean): Command | undefined {
  if (isTyping || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  return Object.hasOwn(COMMANDS, press.key) ? COMMANDS[press.key] : undefined;
}
