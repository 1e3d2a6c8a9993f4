import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Unread, UnreadReason } from '../model/index.ts';
import { formatOfName } from './bytes/detect-format.ts';
import type { Source } from './source.ts';
import { toUnread } from './unreadable.ts';

/**
 * What the user asked for, as sources in a stable order: a file, an address, `-`, and for a folder all text, HTML and JSON in
 * and below it. Hidden files, `node_modules` and linked folders are passed over; files of other kinds are told of in one
 * `Unread` a folder.
 *
 * @example await listSources(['-', 'reports']) // [{ kind: 'stdin', at: '-' }, { kind: 'file', at: 'reports/a.txt' }, …]
 */
export async function listSources(paths: readonly string[]): Promise<readonly (Source | Unread)[]> {
  const lists = await Promise.all(paths.map(listOne));
  return lists.flat();
}

async function listOne(path: string): Promise<readonly (Source | Unread)[]> {
  if (path === '-') return [{ kind: 'stdin', at: path }];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return [{ kind: 'url', at: path }];
  try {
    const found = await stat(path);
    return found.isDirectory() ? await listFolder(path) : [{ kind: 'file', at: path }];
  } catch (error) {
    return [toUnread(path, error)];
  }
}

async function listFolder(folder: string): Promise<readonly (Source | Unread)[]> {
  const { files, unread } = await filesBelow(folder);
  const others = files.filter((file) => !mayBeArticle(file));
  const sources = files.filter(mayBeArticle).map((at): Source => ({ kind: 'file', at }));
  if (sources.length === 0)
    unread.push(toldOf(folder, 'no articles', 'There is no text, HTML or JSON in it', others));
  else if (others.length > 0)
    unread.push(
      toldOf(folder, 'unsupported', 'Not read are its files that are neither text, HTML nor JSON', others),
    );
  return [...sources, ...unread];
}

/** A name without an extension promises nothing, and is read to see. */
function mayBeArticle(file: string): boolean {
  return extname(file) === '' || formatOfName(file) !== null;
}

function toldOf(folder: string, because: UnreadReason, what: string, files: readonly string[]): Unread {
  const kinds = [...new Set(files.map((file) => extname(file)))];
  const shown = kinds.slice(0, 5).join(', ') + (kinds.length > 5 ? ' …' : '');
  const detail = files.length === 0 ? `${what}.` : `${what}: ${files.length} (${shown}).`;
  return { kind: 'unread', file: folder, because, detail };
}

/** Files in and below a folder, in the order of their paths' code units, and folders that could not be looked into. */
async function filesBelow(folder: string): Promise<{ files: readonly string[]; unread: Unread[] }> {
  const files: string[] = [];
  const unread: Unread[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      for (const entry of await readdir(next, { withFileTypes: true })) {
        const path = join(next, entry.name);
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        if (entry.isDirectory()) waiting.push(path);
        // A linked folder may lead back up.
        else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) files.push(path);
      }
    } catch (error) {
      unread.push(toUnread(next, error));
    }
  }
  return { files: files.sort(), unread };
}

async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
