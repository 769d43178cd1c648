import type { Page } from 'playwright-core';
import { serveWorkbench } from '../../scripts/web/serve.ts';
import { inPage, launchBrowser } from './browser.ts';
import { goTo, hover, openFixes, runCommand, typeOver, waitForLine, waitForSquiggles } from './driver.ts';
import { placeOf } from './examples.ts';

const colorization = 'colorization.prototxt';
const alexnet = 'alexnet_train_val.prototxt';
const resnet = 'resnet_block.prototxt';

/** Takes the pictures of the README and the walkthrough anew: `images/<name>.png`. */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const { name, open, show } of pictures) {
      const server = await serveWorkbench({ folder: 'examples', open, settings });
      const take = async (page: Page) => {
        await page.locator('.editor-instance .view-line').first().waitFor();
        // The explorer is of no interest.
        await page.keyboard.press('Control+B');
        await show(page);
        await page.screenshot({ path: `images/${name}.png`, animations: 'disabled' });
      };
      await inPage(browser, server.url, take, look).finally(server.close);
    }
  } finally {
    await browser.close();
  }
}

interface Picture {
  readonly name: string;
  readonly open: string;
  show(page: Page): Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'hints', open: colorization, show: showHints },
  { name: 'hover', open: colorization, show: showHover },
  { name: 'phases', open: alexnet, show: showPhases },
  { name: 'fix', open: resnet, show: showFix },
];

/** 1,170 pixels wide, sharp on fine screens too. */
const look = { viewport: { width: 780, height: 450 }, deviceScaleFactor: 1.5 };

/** The editor alone. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.scrollbar.horizontal': 'hidden',
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

async function showHints(page: Page): Promise<void> {
  await goTo(page, placeOf(colorization, 'name: "conv8_1"'));
  await waitForLine(page, /top: "conv8_1"\s*1×256×56×56/);
}

async function showHover(page: Page): Promise<void> {
  await goTo(page, placeOf(colorization, 'name: "conv8_1"'));
  await waitForLine(page, /top: "conv8_1"\s*1×256×56×56/);
  // The card stands above its place, and the hint below it is seen too.
  const name = placeOf(colorization, 'name: "conv8_1"', 'conv8_1');
  await goTo(page, name);
  // The other places of the word are marked a little later, which would close the hover.
  await page.waitForTimeout(1_000);
  await hover(page, name);
}

async function showPhases(page: Page): Promise<void> {
  await goTo(page, placeOf(alexnet, 'name: "conv1"'));
  await waitForLine(page, /top: "conv1"\s*TRAIN 256×96×55×55 · TEST 50×96×55×55/);
  await runCommand(page, 'Prototxt: Select Phase, Level and Stages');
}

async function showFix(page: Page): Promise<void> {
  await typeOver(page, placeOf(resnet, 'name: "res2a_branch2b"', 'pad: ', '1'), 1, '0');
  await runCommand(page, 'Problems: Focus on Problems View');
  await goTo(page, placeOf(resnet, 'name: "res2a"', 'bottom: "', 'res2a_branch2c'));
  await waitForSquiggles(page, 1);
  await openFixes(page);
}

void main();
