import { Readable, Writable } from 'node:stream';
import type { Outlet, World } from './world.ts';

/** An outlet that remembers what was written to it. */
export interface Recorder extends Outlet {
  readonly written: string;
}

export function recorder(terminal: { readonly isTTY?: boolean; readonly columns?: number } = {}): Recorder {
  const chunks: string[] = [];
  const outlet = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.defineProperty(Object.assign(outlet, terminal), 'written', {
    get: () => chunks.join(''),
  }) as Writable as Recorder;
}

/** A world of pipes in which a second passes at every look at the clock. */
export function worldOf(changes: Partial<World> = {}): World {
  let seconds = 0;
  return {
    stdin: Readable.from([]),
    stdout: recorder(),
    stderr: recorder(),
    env: {},
    now: () => 1000 * seconds++,
    untilStopped: () => Promise.resolve(),
    ...changes,
  };
}
