import { spawn, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serveWorkbench, type WorkbenchServer } from './web/serve.ts';

const example = 'colorization.prototxt';

/** Builds, prints the shapes of an example, and serves VS Code with the extension until Ctrl-C; with `--once` one page. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
  run('npm', ['run', '--silent', 'build']);
  run(process.execPath, ['dist/cli.js', 'shapes', `examples/${example}`]);
  const server = await serveWorkbench({ folder: 'examples', open: example });
  console.log(`\nVS Code with the examples: ${server.url}`);
  if (values.once) closeAfterFirstPage(server);
  else console.log('Ctrl-C ends it.');
  if (hasDisplay()) openBrowser(server.url);
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The page is served when it has asked for nothing more for a while. */
function closeAfterFirstPage({ http, close }: WorkbenchServer): void {
  const quietFor = 2_000;
  let timer: NodeJS.Timeout | undefined;
  http.on('request', (_, response) => {
    clearTimeout(timer);
    response.once('finish', () => {
      clearTimeout(timer);
      timer = setTimeout(close, quietFor);
    });
  });
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** A browser that cannot be opened is no harm: the address is printed. */
function openBrowser(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

void main();
