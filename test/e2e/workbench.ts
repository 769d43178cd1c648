import type { Browser, Page } from 'playwright-core';
import { serveWorkbench } from '../../scripts/web/serve.ts';
import { inPage } from './browser.ts';

/** Lets somebody act in VS Code for the web, with a fresh copy of the examples open, or of another folder. */
export async function inWorkbench(
  browser: Browser,
  settings: Readonly<Record<string, unknown>>,
  act: (page: Page) => Promise<void>,
  folder = 'examples',
): Promise<void> {
  const server = await serveWorkbench({ folder, settings });
  try {
    // Of one site with the webviews below it: in a private window others may not start service workers.
    await inPage(browser, server.url.replace('127.0.0.1', 'prototxt.localhost'), act);
  } finally {
    server.close();
  }
}
