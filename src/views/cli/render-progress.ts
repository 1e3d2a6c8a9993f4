/** How far long work has come. */
export interface Progress {
  /** Articles done so far. */
  readonly done: number;
  /** Articles in all; null where nobody can know, as in a file of many records. */
  readonly total: number | null;
  /** Milliseconds since the work began. */
  readonly elapsed: number;
}

/**
 * One line that says how far the work is, how fast it goes, and where the end is known, how long it will take.
 *
 * @example renderProgress({ done: 10, total: 40, elapsed: 2000 }) // '10 of 40 articles · 5.0 a second · 6 s left'
 */
export function renderProgress({ done, total, elapsed }: Progress): string {
  const count =
    total === null ? `${done} ${done === 1 ? 'article' : 'articles'}` : `${done} of ${total} articles`;
  if (done === 0 || elapsed <= 0) return count;
  const rate = (done * 1000) / elapsed;
  const parts = [count, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`];
  if (total !== null && total >= done) parts.push(`${renderDuration((total - done) / rate)} left`);
  return parts.join(' · ');
}

function renderDuration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
