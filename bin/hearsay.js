#!/usr/bin/env node
// Starts Hearsay on a Node that runs TypeScript: this one if it is new enough, else the one that `npm ci` brought.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(main);
} else if (existsSync(own)) {
  const child = spawn(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => (process.exitCode = status ?? 1));
} else {
  process.stderr.write(
    `hearsay: this is Node ${process.versions.node}; Hearsay runs on 24: install it, or run "npm ci" here\n`,
  );
  process.exitCode = 1;
}
