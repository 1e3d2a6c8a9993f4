import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the gold data lies: `HEARSAY_DATA`, or `../shared/data` beside the project. It is never part of the project. */
export function goldDataFolder(): string {
  const beside = fileURLToPath(new URL('../../shared/data', import.meta.url));
  return resolve(process.env['HEARSAY_DATA'] ?? beside);
}

/** Which of the paths are missing below the data folder. */
export function missingGold(data: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !existsSync(join(data, path)));
}

/** One digest of all the files at and below the paths, names included. */
export function digestOfGold(data: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = statSync(join(data, path)).isDirectory()
      ? globSync(`${path}/**/*`, { cwd: data }).sort()
      : [path];
    for (const file of files) {
      if (!statSync(join(data, file)).isFile()) continue;
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(data, file)))
        .update('\0');
    }
  }
  return `sha256:${hash.digest('hex').slice(0, 16)}`;
}
