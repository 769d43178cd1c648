import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWorkbench } from '../../scripts/web/serve.ts';
import { inPage, launchBrowser } from './browser.ts';
import { goTo, openFile, waitForLine, waitForStatus } from './driver.ts';
import { copiesByChoice, portsColorization, renamesBlob, switchesPhase, writesLayers } from './scenario.ts';

// VS Code for the web, the oldest that the extension supports; the language server runs in a web worker.
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test('the web extension shows, explains and copies shapes', { timeout: 180_000 }, () =>
  inWorkbench({}, page => portsColorization(page, 'web')),
);

test('the web extension asks which shape to copy, and copies no guess', { timeout: 180_000 }, () =>
  inWorkbench({}, page => copiesByChoice(page, 'web')),
);

test('the web extension switches the phase', { timeout: 180_000 }, () =>
  inWorkbench({}, page => switchesPhase(page, 'web')),
);

test('the web extension renames a blob, and its layer too', { timeout: 180_000 }, () =>
  inWorkbench({}, page => renamesBlob(page, 'web')),
);

test('the web extension suggests what to write', { timeout: 180_000 }, () =>
  inWorkbench({}, page => writesLayers(page, 'web')),
);

test('hints that are switched off are not found', { timeout: 180_000 }, () =>
  inWorkbench({ 'prototxt.inlayHints.shapes': 'off' }, async page => {
    await openFile(page, 'colorization.prototxt');
    await waitForStatus(page, /TRAIN · TEST/);
    await goTo(page, { line: 1, column: 1 });
    await expect(waitForLine(page, /\d×\d/, 3_000)).rejects.toThrow('waited in vain');
  }),
);

async function inWorkbench(
  settings: Record<string, unknown>,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const server = await serveWorkbench({ folder: 'examples', settings });
  try {
    await inPage(browser, server.url, act);
  } finally {
    server.close();
  }
}
