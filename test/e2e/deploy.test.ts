import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser, shoot } from './browser.ts';
import { goTo, openFile, pick, runCommand, waitForChoice, waitForLine, waitForNewEditor } from './driver.ts';
import { inWorkbench } from './workbench.ts';

// VS Code for the web, the oldest that the extension supports; the language server runs in a web worker.
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test('a deploy net is made in a new editor, and compared with the net for training', () =>
  inWorkbench(browser, {}, async page => {
    await openFile(page, 'alexnet_train_val.prototxt');
    await goTo(page, { line: 1, column: 1 });
    await page.locator('.codelens-decoration', { hasText: /TEST\s25\slayers/ }).waitFor();
    await shoot(page, 'web-code-lens');

    await runCommand(page, 'Prototxt: Generate Deploy Net');
    const input = page.locator('.quick-input-widget input:visible');
    await page.locator('.quick-input-title', { hasText: 'The shape of "data"' }).waitFor();
    await shoot(page, 'web-deploy-shape');
    await input.fill('1, 3, 227, 227');
    await page.keyboard.press('Enter');
    await waitForNewEditor(page);
    await waitForLine(page, /top: "data"\s*1×3×227×227/);
    await shoot(page, 'web-deploy');

    await runCommand(page, 'Prototxt: Compare Learned Layers with Another Net');
    await pick(page, 'lenet_train_val.prototxt');
    await waitForChoice(page, /fc8.*It is only here\./s);
    await shoot(page, 'web-compare');
  }));
