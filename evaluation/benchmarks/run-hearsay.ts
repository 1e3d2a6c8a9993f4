import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Run {
  readonly seconds: number;
  /** Highest resident memory, in MB. */
  readonly peak: number;
}

/** One run of the command as a user starts it, its output thrown away. */
export function runHearsay(words: readonly string[]): Promise<Run> {
  return runNode([MAIN, ...words]);
}

/** A program that says, as its last words on its fourth channel, how much memory it took. */
const WITH_PEAK = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** On one core, where the system can hold a program to one. */
const [PROGRAM, ...PINNED] = existsSync('/usr/bin/taskset')
  ? ['/usr/bin/taskset', '-c', '0', process.execPath]
  : [process.execPath];

export function runNode(words: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(PROGRAM, [...PINNED, '--import', WITH_PEAK, ...words], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let peak = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => (peak += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => {
      resolve({ seconds: (performance.now() - started) / 1000, peak: Number(peak) / 1024 });
    });
  });
}

/** What a program prints, pinned as `runNode` pins it. */
export async function outputOf(words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(PROGRAM, [...PINNED, ...words]);
  return stdout;
}
