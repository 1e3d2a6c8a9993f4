import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import manifest from '../package.json' with { type: 'json' };
import { analyse } from '../src/analysis/index.ts';
import { launchOptions, skipWithoutBrowser } from './find-browser.ts';
import { toPlainArticle } from './plain-article.ts';
import { reader } from './read-english.ts';

const root = new URL('../', import.meta.url);
const DATA = /^\/(?:lexicon|register|weights|src\/learn\/kernel)\/[\w.-]+$/u;
const article = toPlainArticle(
  'talks.txt',
  'Foreign Minister Anna Berg said on Tuesday that her talks with the Harbour Workers’ Union (HWU) had failed. She “will not return.”',
);

test('the reader reads in a browser what it reads here', { skip: skipWithoutBrowser }, async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL(manifest.exports['./reader'], root).pathname],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'hearsay',
    write: false,
    logLevel: 'silent',
  });
  const page = `<!doctype html><meta charset="utf-8"><title>reader</title><script>${outputFiles[0]?.text ?? ''}</script>`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') response.setHeader('content-type', 'text/html').end(page);
    else if (!DATA.test(path)) response.writeHead(404).end();
    else void readFile(new URL(`.${path}`, root)).then((bytes) => response.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(launchOptions);
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const there = await tab.evaluate(`(async () => {
      const bytes = async (path) => new Uint8Array(await (await fetch('/' + path)).arrayBuffer());
      const text = async (path) => new TextDecoder().decode(await bytes(path));
      const reader = await hearsay.loadReader({ text, bytes });
      return JSON.stringify(hearsay.analyse(${JSON.stringify(article)}, reader));
    })()`);
    assert.equal(there, JSON.stringify(analyse(article, reader)));
  } finally {
    await browser.close();
    server.close();
  }
});
