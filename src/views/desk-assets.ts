import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly contentType: string;
  readonly body: () => string;
}

/** A browser's script bundled into one file. */
function bundle(script: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`client/${script}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Made when it is first asked for, and kept. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

/** In this order: what comes later holds against what comes before. */
// prettier-ignore
const STYLES = [
  'colours', 'page', 'masthead', 'type', 'stories', 'story', 'marks', 'article', 'sentence', 'events',
  'across', 'conflicts', 'claims', 'copies', 'room',
] as const;

/** The one stylesheet that a browser asks for. */
function joinStyles(): string {
  return STYLES.map((name) => readFileSync(new URL(`style/${name}.css`, import.meta.url), 'utf8')).join('\n');
}

const SCRIPT = 'text/javascript; charset=utf-8';

/** The stylesheet and the browser's scripts. The one that plots is large, so only the page that needs it asks for it. */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const style = joinStyles();
  return new Map([
    ['/style.css', { contentType: 'text/css; charset=utf-8', body: () => style }],
    ['/desk.js', { contentType: SCRIPT, body: once(() => bundle('desk.ts')) }],
    ['/trend.js', { contentType: SCRIPT, body: once(() => bundle('trend.ts')) }],
  ]);
}
