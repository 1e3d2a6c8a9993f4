import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { skipWithoutBrowser } from './find-browser.ts';
import { serveBrowser } from './serve-browser.ts';

const TREND = '/trends/NOR/SDM';

describe('the plot of a trend in a browser', { skip: skipWithoutBrowser }, () => {
  const visited = serveBrowser();

  async function openTrend(
    options: BrowserContextOptions,
    act: (page: Page) => Promise<void>,
  ): Promise<void> {
    const { desk, browser } = visited();
    const context = await browser.newContext({ baseURL: desk.url, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const wrongs: string[] = [];
    page.on('console', (message) => wrongs.push(message.text()));
    page.on('pageerror', (error) => wrongs.push(error.message));
    await page.goto(TREND);
    await act(page);
    await context.close();
    assert.deepEqual(wrongs, []);
  }

  test('a bar leads to the acts that it counts, and a point of the line to its month', async () => {
    await openTrend({}, async (page) => {
      await page.getByRole('link', { name: '2031-03: 1 of verbal conflict' }).click();
      await page.waitForURL(`**${TREND}#m2031-03-verbal-conflict`);
      await page.getByRole('link', { name: /^2031-04: mean intensity/ }).click();
      await page.waitForURL(`**${TREND}#m2031-04`);
    });
  });

  test('it is drawn anew where its room changes', async () => {
    await openTrend({ viewport: { width: 1200, height: 800 } }, async (page) => {
      const width = (): Promise<number> =>
        page
          .locator('#trend-plot svg')
          .first()
          .evaluate((svg) => Number(svg.getAttribute('width')));
      const before = await width();
      await page.setViewportSize({ width: 500, height: 800 });
      await page.waitForFunction(
        (was) => Number(document.querySelector('#trend-plot svg')?.getAttribute('width')) < was,
        before,
      );
    });
  });

  test('without script the table leads to the acts', async () => {
    await openTrend({ javaScriptEnabled: false }, async (page) => {
      await page
        .getByRole('row', { name: /^March 2031/ })
        .getByRole('link', { name: '1', exact: true })
        .click();
      await page.waitForURL(`**${TREND}#m2031-03-verbal-conflict`);
    });
  });
});
