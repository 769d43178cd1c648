import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Starts headless Chromium: `CHROMIUM_PATH`, else Debian's, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: launchArguments });
}

/** Lets somebody act in a page that may use the clipboard; a failure tells what went wrong in the page too. */
export async function inPage(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<void>,
  look: BrowserContextOptions = { viewport: { width: 1280, height: 800 } },
): Promise<void> {
  const context = await browser.newContext(look);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  try {
    await page.goto(url);
    await page.locator('.statusbar').waitFor();
    await act(page);
  } catch (cause) {
    await shoot(page, 'failed');
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n${errors.join('\n')}`, { cause });
  } finally {
    await context.close();
  }
}

/** Milliseconds that something may take to be seen; the workbench starts slowly where cores are few. */
export const PATIENCE = 60_000;

/** Keeps a picture in the folder that `SHOTS` names, if it names one. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

async function chromiumPath(): Promise<string> {
  const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (existsSync(installed)) return installed;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nobody but this machine is ever asked.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];
