import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, shoot } from './browser.ts';
import {
  goTo,
  hover,
  openFile,
  pick,
  runCommand,
  waitForLine,
  waitForSquiggles,
  waitForStatus,
} from './driver.ts';
import { placeOf } from './examples.ts';
import { inWorkbench } from './workbench.ts';

const ssd = 'ssd.prototxt';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test('a net for a fork has its shapes, and says for which', () =>
  inWorkbench(browser, {}, async page => {
    await openFile(page, ssd);
    await waitForStatus(page, /^\W*ssd$/);
    const prior = placeOf(ssd, 'name: "conv5_prior"', 'PriorBox');
    await goTo(page, prior);
    await waitForLine(page, /top: "conv5_prior"\s*1×2×8664/);
    expect(await hover(page, prior)).toContain('PriorBox (ssd)');
    await shoot(page, 'web-fork');

    await chooseFlavour(page, 'bvlc', 'In this file');
    await waitForStatus(page, /^\W*bvlc$/);
    await waitForSquiggles(page, 6);
    await shoot(page, 'web-strict');

    await chooseFlavour(page, 'auto', 'In this file');
    await waitForStatus(page, /^\W*ssd$/);
    await waitForSquiggles(page, 0);
  }));

async function chooseFlavour(page: Page, flavour: string, place: string): Promise<void> {
  await runCommand(page, 'Prototxt: Select Flavour of Caffe');
  await pick(page, flavour);
  await pick(page, place);
}
