import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(PROJECT, 'bin', 'hearsay.js');

/** What a run of `hearsay` left behind. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `hearsay` as a shell would, its streams being pipes. */
export function startHearsay(args: readonly string[], folder: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...args], { cwd: folder });
}

/** Runs `hearsay` in a folder to its end. */
export async function runHearsay(args: readonly string[], folder: string): Promise<Outcome> {
  const child = startHearsay(args, folder);
  child.stdin.end();
  return await outcomeOf(child);
}

/** Waits for the end of a run. */
export async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await once(child, 'close');
  return { status: child.exitCode, stdout, stderr };
}

/** A folder of its own for a test, with the project's `samples/` in it. */
export async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
  try {
    await symlink(join(PROJECT, 'samples'), join(folder, 'samples'));
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
