import { fitWidth } from './fit-width.ts';
import { renderProgress, type Progress } from './render-progress.ts';
import type { Outlet } from './world.ts';

const LEAST_PAUSE = 100; // milliseconds: ten times a second is as fast as anybody reads
const TO_LINE_START_AND_CLEAR = '\r\u001b[K';
const DEFAULT_WIDTH = 80;

/** One line at the foot of a terminal that is painted over as work goes on; nothing where the outlet is no terminal. */
export class ProgressLine {
  readonly #outlet: Outlet;
  #isShown = false;
  #shownAt = -Infinity;

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  show(progress: Progress): void {
    if (this.#outlet.isTTY !== true || progress.elapsed - this.#shownAt < LEAST_PAUSE) return;
    const room = (this.#outlet.columns ?? DEFAULT_WIDTH) - 1;
    this.#outlet.write(`${TO_LINE_START_AND_CLEAR}${fitWidth(renderProgress(progress), room)}`);
    this.#isShown = true;
    this.#shownAt = progress.elapsed;
  }

  erase(): void {
    if (!this.#isShown) return;
    this.#outlet.write(TO_LINE_START_AND_CLEAR);
    this.#isShown = false;
  }
}
