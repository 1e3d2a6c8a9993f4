import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { skipWithoutBrowser } from './find-browser.ts';
import { serveBrowser } from './serve-browser.ts';

describe('the passages of a copy in a browser', { skip: skipWithoutBrowser }, () => {
  const visited = serveBrowser();

  test('one that is pointed at, or has the focus, lights up in both articles', async () => {
    const { desk, browser } = visited();
    const page = await browser.newPage({ baseURL: desk.url });
    await page.goto('/copies');
    await page.locator('details.copy summary').first().click();
    const [one, other] = [
      page.locator('[data-pair$="-2"]').first(),
      page.locator('[data-pair$="-2"]').last(),
    ];
    const lit = page.locator('[data-pair].lit');
    await one.hover();
    assert.equal(await lit.count(), 2);
    assert.match((await other.getAttribute('class')) ?? '', /lit/);
    await page.locator('h1').hover();
    assert.equal(await lit.count(), 0);
    await other.focus();
    assert.match((await one.getAttribute('class')) ?? '', /lit/);
    await other.blur();
    assert.equal(await lit.count(), 0);
    await page.close();
  });
});
