import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** Draws `images/icon.svg` as `images/icon.png`: the Marketplace takes no SVG. */
async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<body style="margin: 0">${await readFile('images/icon.svg', 'utf8')}</body>`);
  await page.screenshot({ path: 'images/icon.png', omitBackground: true });
  await browser.close();
}

void main();
