import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

// prettier-ignore
const ARGUMENTS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const executablePath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find(isExecutable);

/** How to start the system's browser. */
export const launchOptions: LaunchOptions = {
  args: ARGUMENTS,
  ...(executablePath !== undefined && { executablePath }),
};

/** Why nothing can be tried in a browser; false where it can. */
export const skipWithoutBrowser: string | false =
  executablePath === undefined && `SKIPPED: no browser, none of ${NAMES.join(', ')} is on the PATH`;
