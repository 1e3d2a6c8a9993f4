import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = mkdtempSync(join(tmpdir(), 'hearsay-test-'));
process.on('exit', () => {
  rmSync(root, { recursive: true, force: true });
});

/** An empty folder for a test; it goes when the tests end. */
export function temporaryFolder(): string {
  return mkdtempSync(join(root, 'folder-'));
}
