import type { Unread, UnreadReason } from '../model/index.ts';

/** Thrown inside this room where something cannot be read; the door turns it into an `Unread`. */
export class Unreadable extends Error {
  readonly because: UnreadReason;

  /** @param detail a sentence for the reader: what is wrong, and where it helps, what to do */
  constructor(because: UnreadReason, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.because = because;
  }
}

const SYSTEM_REASONS: Readonly<Record<string, readonly [UnreadReason, string]>> = {
  ENOENT: ['missing', 'There is no such file or folder.'],
  ENOTDIR: ['missing', 'There is no such file or folder.'],
  ENAMETOOLONG: ['missing', 'There is no such file or folder.'],
  EACCES: ['not allowed', 'Permission to read it is denied.'],
  EPERM: ['not allowed', 'Permission to read it is denied.'],
  EISDIR: ['unsupported', 'It is a folder.'],
  ELOOP: ['unsupported', 'Its symbolic links go in a circle.'],
};

/**
 * What to tell the reader about an error met while reading.
 *
 * @throws the error itself where it is no fault of what was read
 */
export function toUnread(file: string, error: unknown): Unread {
  if (error instanceof Unreadable)
    return { kind: 'unread', file, because: error.because, detail: error.message };
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    const [because, detail] = SYSTEM_REASONS[String(error.code)] ?? [
      'unsupported',
      `It cannot be read: ${error.message}.`,
    ];
    return { kind: 'unread', file, because, detail };
  }
  throw error;
}

/**
 * What an action on a page gives; whatever a parser stumbles over is the page's fault.
 *
 * @throws Unreadable 'malformed'
 */
export function orMalformed<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Unreadable('malformed', `The page cannot be taken apart: ${why}.`, { cause });
  }
}
