import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { shoot } from './browser.ts';
import {
  applyFix,
  clickProblemCode,
  goTo,
  hover,
  openFile,
  openFixes,
  runCommand,
  typeOver,
  waitForLine,
  waitForMessage,
  waitForPreview,
  waitForSquiggles,
} from './driver.ts';
import { placeOf } from './examples.ts';

const resnet = 'resnet_block.prototxt';
const v1 = 'v1_syntax.prototxt';

/** Mistypes a name, reads what is wrong and the page about it, and takes what is proposed. */
export async function mendsTypo(page: Page, host: string): Promise<void> {
  await openFile(page, resnet);
  const bottom = placeOf(resnet, 'name: "conv1_relu"', 'bottom: "', 'conv1');
  await goTo(page, bottom);
  await waitForLine(page, /top: "conv1"\s*1×64×112×112/);
  await typeOver(page, bottom, 'conv1'.length, 'cnov1');
  await waitForSquiggles(page, 2);

  expect(await hover(page, bottom)).toContain('No layer above makes a blob "cnov1". Did you mean "conv1"?');
  await shoot(page, `${host}-problem`);
  await clickProblemCode(page);
  await waitForPreview(page, 'unknown-bottom');
  await shoot(page, `${host}-page`);

  await goTo(page, bottom);
  const [first] = await openFixes(page);
  expect(first).toBe('Change to "conv1"');
  await shoot(page, `${host}-typo-fixes`);
  await applyFix(page, 'Change to "conv1"');
  await waitForSquiggles(page, 0);
}

/** Makes two branches part, learns where they do, and lets them agree again. */
export async function mendsBranches(page: Page, host: string): Promise<void> {
  await openFile(page, resnet);
  const pad = placeOf(resnet, 'name: "res2a_branch2b"', 'pad: ', '1');
  await typeOver(page, pad, 1, '0');
  const sum = placeOf(resnet, 'name: "res2a"', 'bottom: "', 'res2a_branch2c');
  await goTo(page, sum);
  await waitForSquiggles(page, 1);
  expect(await hover(page, sum)).toContain('since its pad is 0; with pad 1 it would stay 56.');
  await shoot(page, `${host}-branches`);

  await goTo(page, sum);
  const [first] = await openFixes(page);
  expect(first).toBe('Set pad to 1 in "res2a_branch2b"');
  await shoot(page, `${host}-branches-fixes`);
  await applyFix(page, 'Set pad to 1 in "res2a_branch2b"');
  await waitForSquiggles(page, 0);
  await goTo(page, pad);
  await waitForLine(page, /kernel_size: 3 pad: 1 bias_term/);
}

/** Says that a problem is none. */
export async function suppressesProblem(page: Page, host: string): Promise<void> {
  await openFile(page, resnet);
  const bottom = placeOf(resnet, 'name: "fc1000"', 'bottom: "', 'pool5');
  await typeOver(page, bottom, 'pool5'.length, 'elsewhere');
  await waitForSquiggles(page, 1);
  await goTo(page, { line: bottom.line - 1, column: 1 });
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('# prototxt-ignore: unknown-bottom another file makes it');
  await waitForSquiggles(page, 0);
  await shoot(page, `${host}-suppressed`);
}

/** Brings a file of 2014 to today's form, which is no more to be done then. */
export async function upgradesFile(page: Page, host: string): Promise<void> {
  await openFile(page, v1);
  await goTo(page, { line: 1, column: 1 });
  await waitForLine(page, /top: "conv1"\s*1×32×32×32/);
  await shoot(page, `${host}-old`);
  await runCommand(page, "Prototxt: Upgrade File to Today's Form");
  await waitForLine(page, /type: "Convolution"/);
  await waitForLine(page, /param \{ lr_mult: 2 decay_mult: 0 \}/);
  await waitForLine(page, /top: "conv1"\s*1×32×32×32/);
  await shoot(page, `${host}-upgraded`);
  await runCommand(page, "Prototxt: Upgrade File to Today's Form");
  await waitForMessage(page, /^Nothing to upgrade: the file is in today's form/);
}

/** Saves a file whose settings say that saving fixes what is safe to fix. */
export async function fixesOnSave(page: Page, host: string): Promise<void> {
  await openFile(page, resnet);
  const pool = placeOf(resnet, 'name: "pool1"', 'MAX');
  await typeOver(page, pool, 'MAX'.length, '"MAX"');
  await waitForSquiggles(page, 1);
  await page.keyboard.press('Control+S');
  await waitForLine(page, /pool: MAX kernel_size: 3/);
  await waitForSquiggles(page, 0);
  await shoot(page, `${host}-saved`);
}
