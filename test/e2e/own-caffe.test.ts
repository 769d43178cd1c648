import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, shoot } from './browser.ts';
import { goTo, hover, openFile, waitForLine, waitForSquiggles, waitForSuggestion } from './driver.ts';
import { inWorkbench } from './workbench.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const settings = { 'prototxt.protoFiles': ['protos/caffe.proto'] };

test('a layer of ones own gets its shape, and its description is checked and completed', () =>
  inWorkbench(
    browser,
    settings,
    async page => {
      await openFile(page, 'net.prototxt');
      await waitForLine(page, /top: "split"\s*3×2/);
      await waitForLine(page, /top: "mine"\s*\?/);
      expect(await hover(page, { line: 18, column: 6 })).toContain('Shuffles the channels of its groups.');

      await openFile(page, 'caffe-layers.json');
      await waitForSquiggles(page, 1);
      await shoot(page, 'web-own-fault');
      await goTo(page, { line: 2, column: 22 });
      for (let i = 0; i < 'liek'.length; i++) await page.keyboard.press('Delete');
      await page.keyboard.press('Control+Space');
      await waitForSuggestion(page, /^like/);
      await shoot(page, 'web-own-completion');
      await page.keyboard.press('Escape');
      await page.keyboard.type('like');
      await page.keyboard.press('Control+S');
      await waitForSquiggles(page, 0);

      await openFile(page, 'net.prototxt');
      await waitForLine(page, /top: "mine"\s*1×6×8×8/);
      await shoot(page, 'web-own-shape');
    },
    'test/fixtures/own-caffe',
  ));
