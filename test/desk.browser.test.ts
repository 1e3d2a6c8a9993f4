import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { hostileEventsStory, quarrelStory } from '../src/views/pages/fixtures/told-events.fixture.ts';
import { skipWithoutBrowser } from './find-browser.ts';
import { serveBrowser } from './serve-browser.ts';

const PATHS = [
  '/',
  '/?q=nothing+at+all',
  '/stories/st1ferry',
  '/stories/st2other',
  '/stories/st9hostile',
  '/articles/a100agency',
  '/articles/a100agency?entity=e1',
  '/articles/a100agency/sentences/1',
  '/articles/a104hafenbote',
  '/articles/a900hostile',
  '/articles/a900hostile/sentences/3',
  '/statements/a100agency%23s2',
  '/statements/a100agency%23s5',
  '/statements/a900hostile%23s1',
  '/claims',
  '/claims/c1door',
  '/claims/c9hostile',
  '/conflicts',
  '/conflicts/x1council',
  '/conflicts/x9hostile',
  '/copies',
  '/unread',
  `/stories/${quarrelStory}`,
  `/stories/${quarrelStory}/timeline?tentative=1`,
  `/stories/${hostileEventsStory}`,
  '/actors',
  '/actors/NOR',
  '/trends/NOR/SDM',
  '/trends/XAB/SDM',
];

describe('the desk in a browser', { skip: skipWithoutBrowser }, () => {
  const visited = serveBrowser();

  /** Runs a visit in a fresh window, in which nothing may go wrong and nothing may leave the desk. */
  async function visit(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
    const { desk, browser } = visited();
    const context = await browser.newContext({ baseURL: desk.url, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const wrongs: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrongs.push(message.text());
    });
    page.on('pageerror', (error) => wrongs.push(error.message));
    context.on('request', (request) => {
      if (!request.url().startsWith('data:') && new URL(request.url()).origin !== desk.url)
        wrongs.push(`asked for ${request.url()}`);
    });
    try {
      await act(page);
    } finally {
      await context.close();
    }
    assert.deepEqual(wrongs, []);
  }

  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      test(`every page fits ${width} pixels, in the ${colorScheme} scheme`, async () => {
        await visit({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
          for (const path of PATHS) {
            await page.goto(path);
            for (const summary of (await page.locator('summary').all()).slice(0, 6)) await summary.click();
            const [wide, ground] = await page.evaluate(() => [
              document.documentElement.scrollWidth - document.documentElement.clientWidth,
              getComputedStyle(document.body).backgroundColor,
            ]);
            assert.equal(wide, 0, `${path} scrolls sideways`);
            assert.equal(ground, colorScheme === 'light' ? 'rgb(251, 250, 246)' : 'rgb(22, 23, 26)');
          }
        });
      });
    }
  }

  test('every control has an accessible name', async () => {
    await visit({}, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      for (const path of PATHS) {
        await page.goto(path);
        const { nodes } = await devtools.send('Accessibility.getFullAXTree');
        const controls = nodes.filter(({ ignored, role }) =>
          /^(link|button|searchbox|textbox|DisclosureTriangle.*|dialog)$/.test(
            ignored ? '' : String(role?.value),
          ),
        );
        assert.ok(controls.length > 5);
        for (const { role, name } of controls)
          assert.notEqual(String(name?.value).trim(), '', `${String(role?.value)} on ${path}`);
      }
    });
  });

  test('j and k go through the stories, o opens one', async () => {
    await visit({}, async (page) => {
      await page.goto('/');
      await page.keyboard.press('j');
      assert.match(await focused(page), /^Ferry left port/);
      await page.keyboard.press('j');
      assert.match(await focused(page), /^Council sits/);
      await page.keyboard.press('k');
      await page.keyboard.press('k');
      assert.match(await focused(page), /^Ferry left port/);
      await page.keyboard.press('o');
      await page.waitForURL('**/stories/st1ferry');
    });
  });

  test('o and Enter open and close a statement in its passage', async () => {
    await visit({}, async (page) => {
      await page.goto('/stories/st1ferry');
      const [statement, passage] = [
        page.locator('details').first(),
        page.locator('details blockquote').first(),
      ];
      await statement.locator('summary').focus();
      assert.equal(await passage.isVisible(), false);
      await page.keyboard.press('o');
      assert.equal(await passage.isVisible(), true);
      await page.keyboard.press('Enter');
      assert.equal(await passage.isVisible(), false);
    });
  });

  test('/ leads to the search box, where keys are letters, and Escape leads out', async () => {
    await visit({}, async (page) => {
      await page.goto('/stories/st1ferry');
      await page.keyboard.press('/');
      await page.keyboard.type('joke?');
      assert.equal(await page.getByRole('searchbox').inputValue(), 'joke?');
      assert.equal(await page.getByRole('dialog').isVisible(), false);
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      assert.notEqual(await focused(page), '');
      await page.getByRole('searchbox').fill('ferry');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/?q=ferry');
      assert.equal(await page.locator('.story-line').count(), 1);
    });
  });

  test('? and the button show the keys, Escape and the button close them', async () => {
    await visit({}, async (page) => {
      await page.goto('/');
      const dialog = page.getByRole('dialog', { name: 'Keys' });
      await page.keyboard.press('?');
      assert.equal(await dialog.isVisible(), true);
      await page.keyboard.press('Escape');
      assert.equal(await dialog.isVisible(), false);
      await page.getByRole('button', { name: 'Keys ?' }).click();
      await dialog.getByRole('button', { name: 'Close' }).click();
      assert.equal(await dialog.isVisible(), false);
    });
  });

  test('the statement that is followed lights up in the text, every piece of it', async () => {
    await visit({}, async (page) => {
      await page.goto('/stories/st1ferry');
      await page.locator('section.speaker summary').nth(1).click();
      await page.getByRole('link', { name: 'Read it in the article' }).first().click();
      await page.waitForURL('**/articles/a100agency#s2');
      assert.deepEqual(await page.locator('mark.lit').allTextContents(), [
        'We heard it from a fisherman before we heard it from the ship',
        'Marrow',
        'told',
        'That is not how it is meant to work.',
      ]);
    });
  });

  test('a denial leads to what it denies, and that to who denies it', async () => {
    await visit({}, async (page) => {
      await page.goto('/stories/st1ferry');
      await page.getByRole('link', { name: 'Northern Wire' }).first().click();
      await page.getByRole('link', { name: 'All about statement s3' }).click();
      await page.waitForURL('**/statements/a100agency%23s3');
      assert.match(await page.locator('main .attribution').innerText(), /^Skerry Lines denies$/);
      await page.getByRole('link', { name: /^Ilse Marrow: the ferry Linnet/ }).click();
      await page.waitForURL('**/statements/a100agency%23s1');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      assert.match(await focused(page), /^Skerry Lines: that the door/);
      await page.keyboard.press('o');
      await page.waitForURL('**/statements/a100agency%23s3');
    });
  });

  test('whoever is chosen is marked at once, and by the address when it is opened again', async () => {
    await visit({}, async (page) => {
      const marked = (): Promise<readonly string[]> => page.locator('.text .chosen').allTextContents();
      await page.goto('/articles/a100agency');
      await page.getByRole('link', { name: /^Skerry Lines person/ }).click();
      assert.deepEqual(await marked(), ['Skerry Lines']);
      assert.equal(await page.locator('[aria-current]').count(), 1);
      await page.reload();
      assert.deepEqual(await marked(), ['Skerry Lines']);
      await page.getByRole('link', { name: /^Skerry Lines person/ }).click();
      assert.deepEqual(await marked(), []);
      assert.match(page.url(), /\/articles\/a100agency$/);
    });
  });

  test('a sentence leads to its drawing, which scrolls within itself, and back to its place', async () => {
    await visit({ viewport: { width: 390, height: 800 }, hasTouch: true }, async (page) => {
      await page.goto('/articles/a100agency');
      await page.getByRole('link', { name: 'Sentence 2, parsed' }).click();
      await page.waitForURL('**/articles/a100agency/sentences/2');
      const drawing = page.getByRole('region', { name: 'Drawing of the sentence' });
      assert.ok(await drawing.evaluate((region) => region.scrollWidth > region.clientWidth));
      await page.getByRole('link', { name: 'In the article' }).click();
      await page.waitForURL('**/articles/a100agency#sentence-2');
    });
  });

  test('the focus can be seen', async () => {
    await visit({}, async (page) => {
      await page.goto('/');
      await page.keyboard.press('j');
      const outline = await page.evaluate(
        () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
      );
      assert.equal(outline, 'solid');
    });
  });

  test('the first press of Tab offers to skip to the content', async () => {
    await visit({}, async (page) => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Skip to the content');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
    });
  });

  test('without script, stories are found, opened and read', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      await page.getByRole('searchbox').fill('ferry');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('link', { name: /^Ferry left port/ }).click();
      await page.locator('details.statement summary').first().click();
      await page.getByRole('link', { name: 'Read it in the article' }).first().click();
      assert.match(page.url(), /\/articles\/a100agency#s1$/);
      assert.equal(await page.getByRole('button', { name: /Keys/ }).isVisible(), false);
      await page.getByRole('link', { name: /^Ilse Marrow person/ }).click();
      await page.waitForURL('**/articles/a100agency?entity=e1#chosen');
      assert.deepEqual(await page.locator('.text .chosen').allTextContents(), ['Ilse Marrow']);
    });
  });
});
