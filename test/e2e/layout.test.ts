import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, shoot } from './browser.ts';
import {
  goTo,
  openFile,
  runCommand,
  typeOver,
  waitForBreadcrumbs,
  waitForLine,
  waitForOutline,
  waitForStickyLine,
} from './driver.ts';
import { placeOf } from './examples.ts';
import { inWorkbench } from './workbench.ts';

// VS Code for the web, the oldest that the extension supports; the language server runs in a web worker.
let browser: Browser;

const inception = 'inception_block.prototxt';
const lenet = 'lenet_train_val.prototxt';

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test('outline and breadcrumbs nest layers by the beginnings of their names', () =>
  inWorkbench(browser, {}, async page => {
    await openFile(page, inception);
    await goTo(page, placeOf(inception, 'name: "inception_3a/1x1"'));
    await waitForBreadcrumbs(page, /inception_3a\/ › .*inception_3a\/1x1/);
    await runCommand(page, 'Explorer: Focus on Outline View');
    await page.locator('.pane-header', { hasText: 'examples' }).click();
    await waitForOutline(page, /^inception_3a\/$/);
    await waitForOutline(page, /inception_3a\/1x1.*Convolution 1×64×28×28/);
    await shoot(page, 'web-outline');
  }));

test('a layer folds, and the one that is scrolled through stays in sight', () =>
  inWorkbench(browser, { 'editor.stickyScroll.enabled': true }, async page => {
    await openFile(page, lenet);
    const conv = placeOf(lenet, 'name: "conv1"');
    await goTo(page, conv);
    await waitForLine(page, /^ {2}name: "conv1"/);
    await runCommand(page, 'Fold');
    await page.locator('.inline-folded').waitFor();
    await expect(waitForLine(page, /^ {2}name: "conv1"/, 1_000)).rejects.toThrow('waited in vain');
    await shoot(page, 'web-fold');
    await runCommand(page, 'Unfold');
    await waitForLine(page, /^ {2}name: "conv1"/);

    for (let i = 0; i < 25; i++) await page.keyboard.press('Control+ArrowDown');
    await waitForStickyLine(page, /^ {2}name: "conv1"/);
    await shoot(page, 'web-sticky');
  }));

test('a net that is messed up becomes tidy', () =>
  inWorkbench(browser, {}, async page => {
    await openFile(page, lenet);
    await typeOver(
      page,
      placeOf(lenet, 'name: "conv1"'),
      'name: "conv1"'.length,
      '    name:"conv1" # the first',
    );
    await shoot(page, 'web-messy');
    await runCommand(page, 'Format Document');
    await waitForLine(page, /^ {2}name: "conv1" {2}# the first$/);
    await shoot(page, 'web-tidy');
  }));
