import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { goTo, openFile, waitForLine, waitForStatus } from './driver.ts';
import {
  copiesByChoice,
  exportsNetwork,
  followsWalkthrough,
  portsColorization,
  portsLayers,
  renamesBlob,
  switchesPhase,
  writesLayers,
  writesShapeDown,
} from './scenario.ts';
import { inWorkbench } from './workbench.ts';

// VS Code for the web, the oldest that the extension supports; the language server runs in a web worker.
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test.each([
  ['the web extension shows, explains and copies shapes', portsColorization],
  ['the web extension explains a hint, and writes its shape down', writesShapeDown],
  ['the web extension asks which shape to copy, and copies no guess', copiesByChoice],
  ["the walkthrough's button says what it needs", followsWalkthrough],
  ['the web extension copies layers for Keras and PyTorch', portsLayers],
  ['the web extension exports a net to a new editor', exportsNetwork],
  ['the web extension switches the phase', switchesPhase],
  ['the web extension renames a blob, and its layer too', renamesBlob],
  ['the web extension suggests what to write', writesLayers],
])('%s', (_, act) => inWorkbench(browser, {}, page => act(page, 'web')));

test('hints that are switched off are not found', () =>
  inWorkbench(browser, { 'prototxt.inlayHints.shapes': 'off' }, async page => {
    await openFile(page, 'colorization.prototxt');
    await waitForStatus(page, /TRAIN · TEST/);
    await goTo(page, { line: 1, column: 1 });
    await expect(waitForLine(page, /\d×\d/, 3_000)).rejects.toThrow('waited in vain');
  }));
