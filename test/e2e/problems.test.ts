import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { fixesOnSave, mendsBranches, mendsTypo, suppressesProblem, upgradesFile } from './problems.ts';
import { inWorkbench } from './workbench.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test('problems are underlined while typing, have a page, and are mended', () =>
  inWorkbench(browser, {}, page => mendsTypo(page, 'web')));

test('branches that part are explained, and made to agree', () =>
  inWorkbench(browser, {}, page => mendsBranches(page, 'web')));

test('a comment takes a problem away, a command brings a file up to date', () =>
  inWorkbench(browser, {}, async page => {
    await suppressesProblem(page, 'web');
    await upgradesFile(page, 'web');
  }));

test('saving fixes what is safe to fix, if it is set so', () =>
  inWorkbench(browser, { 'editor.codeActionsOnSave': { 'source.fixAll.prototxt': 'explicit' } }, page =>
    fixesOnSave(page, 'web'),
  ));
