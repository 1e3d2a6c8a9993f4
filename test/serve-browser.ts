import { after, before } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { analyseFixtures } from '../src/views/pages/fixtures/analyse-fixtures.fixture.ts';
import { askFixtures } from '../src/views/pages/fixtures/desk.fixture.ts';
import { serveDesk, type ServedDesk } from '../src/views/serve-desk.ts';
import { launchOptions } from './find-browser.ts';

/** A desk of fixtures and a browser to visit it with. */
export interface VisitedDesk {
  readonly desk: ServedDesk;
  readonly browser: Browser;
}

/** Serves the desk while the tests of a suite run; what it gives may be called in them alone. */
export function serveBrowser(): () => VisitedDesk {
  let visited: VisitedDesk | undefined;
  before(async () => {
    const desk = await serveDesk(askFixtures, analyseFixtures, { port: 0 });
    visited = { desk, browser: await chromium.launch(launchOptions) };
  });
  after(async () => {
    await visited?.browser.close();
    await visited?.desk.close();
  });
  return () => {
    if (!visited) throw new Error('the desk is not served yet');
    return visited;
  };
}
