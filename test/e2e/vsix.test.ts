import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'vitest';
import { inPage, launchBrowser } from './browser.ts';
import { mendsTypo } from './problems.ts';
import {
  exportsNetwork,
  portsColorization,
  portsLayers,
  renamesBlob,
  switchesPhase,
  writesLayers,
} from './scenario.ts';
import { startVsCodeServer } from './vscode-server.ts';

const home = '.vscode-server';
const vsix = 'dist/prototxt.vsix';

// `npm run setup:vscode-server` installs it.
const host = existsSync(`${home}/done`);

test.skipIf(!host)('the packaged extension does the same on Node', async () => {
  execFileSync('npm', ['run', '--silent', 'package'], { stdio: 'pipe' });
  const server = await startVsCodeServer(home, vsix, 'examples');
  const browser = await launchBrowser();
  try {
    await inPage(browser, server.url, async page => {
      await portsLayers(page, 'node');
      await exportsNetwork(page, 'node');
      await portsColorization(page, 'node');
      await switchesPhase(page, 'node');
      await renamesBlob(page, 'node');
      await writesLayers(page, 'node');
      await mendsTypo(page, 'node');
    });
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n${server.log()}`, { cause });
  } finally {
    await browser.close();
    server.close();
  }
});
