import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly contentType: string;
  readonly body: string;
}

/** The stylesheet, and the browser's script bundled into one file; built once, at start-up. */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('client/desk.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return new Map([
    [
      '/style.css',
      {
        contentType: 'text/css; charset=utf-8',
        body: readFileSync(new URL('style.css', import.meta.url), 'utf8'),
      },
    ],
    ['/desk.js', { contentType: 'text/javascript; charset=utf-8', body: outputFiles[0]?.text ?? '' }],
  ]);
}
