import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

// What is read is soon thrown away: a young generation that does not grow takes forty megabytes less, for a twentieth of the time.
setFlagsFromString('--semi-space-growth-factor=1');
// Node keeps the compiled modules in the system's temporary folder, so that every start but the first is a quick one.
enableCompileCache();
const { runCommandLine } = await import('./views/cli/index.ts');

process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => performance.now(),
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
        process.on(signal, () => {
          resolve();
        });
    }),
});
