import { toPlainText } from './to-plain-text.ts';
import { ProgressLine } from './progress-line.ts';
import type { Progress } from './render-progress.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import type { Outlet, World } from './world.ts';

/** What a command says to its reader: results on standard output, troubles and progress on standard error. */
export class Terminal {
  readonly world: World;
  readonly sheet: Sheet;
  readonly #progress: ProgressLine;
  #warnings = 0;

  constructor(world: World) {
    this.world = world;
    this.sheet = sheetOf(world);
    this.#progress = new ProgressLine(world.stderr);
    // A reader that has gone away fails the write that notices it; the event would end the program unasked.
    for (const outlet of [world.stdout, world.stderr]) outlet.on('error', () => undefined);
  }

  /** How many things went wrong on the way: after any the program ends with status 1. */
  get warnings(): number {
    return this.#warnings;
  }

  /** Writes a text and ends its line; settles when the outlet has taken it, so that nothing piles up before a slow reader. */
  async print(text: string): Promise<void> {
    this.#progress.erase();
    await write(this.world.stdout, `${text}\n`);
  }

  /** One line of trouble on standard error. */
  async warn(sentence: string): Promise<void> {
    this.#warnings++;
    this.#progress.erase();
    await write(this.world.stderr, `hearsay: ${toPlainText(sentence)}\n`);
  }

  progress(progress: Progress): void {
    this.#progress.show(progress);
  }

  /** Takes the progress away, when the work is done. */
  rest(): void {
    this.#progress.erase();
  }
}

function write(outlet: Outlet, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    outlet.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Whether writing failed because nobody reads any more, as in `hearsay read … | head -1`. */
export function isReaderGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
