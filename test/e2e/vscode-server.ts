import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** VS Code's server on loopback, with an extension installed and a copy of a folder open. */
export interface VsCodeServer {
  readonly url: string;
  /** What it has printed so far. */
  log(): string;
  close(): void;
}

/** Installs a packaged extension in a fresh VS Code server and starts it; all its data goes when it closes. */
export async function startVsCodeServer(home: string, vsix: string, folder: string): Promise<VsCodeServer> {
  const data = mkdtempSync(join(tmpdir(), 'prototxt-vscode-'));
  const workspace = prepare(data, folder);
  const run = (...args: string[]) => new ServerProcess(home, data, args);
  const port = await freePort();
  const installation = run('--install-extension', resolve(vsix));
  await installation.ended;
  const server = run('--host', '127.0.0.1', '--port', String(port), '--without-connection-token');
  const close = () => {
    server.kill();
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const root = `http://127.0.0.1:${port}/`;
  if (!(await answers(root))) {
    close();
    throw new Error(`VS Code's server does not answer:\n${installation.log}${server.log}`);
  }
  return {
    url: `${root}?folder=${encodeURIComponent(workspace)}`,
    log: () => installation.log + server.log,
    close,
  };
}

/** Writes the settings and copies the folder; returns the copy. */
function prepare(data: string, folder: string): string {
  mkdirSync(join(data, 'User'));
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(settings));
  const workspace = join(data, 'examples');
  cpSync(folder, workspace, { recursive: true });
  return workspace;
}

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
};

class ServerProcess {
  log = '';
  readonly ended: Promise<void>;
  readonly #process: ChildProcess;

  constructor(home: string, data: string, args: readonly string[]) {
    const folders = [
      '--server-data-dir',
      data,
      '--user-data-dir',
      data,
      '--extensions-dir',
      join(data, 'extensions'),
    ];
    const quietly = ['--accept-server-license-terms', '--telemetry-level', 'off'];
    this.#process = spawn(process.execPath, ['out/server-main.js', ...quietly, ...folders, ...args], {
      cwd: resolve(home, 'node_modules/code-server/lib/vscode'),
      detached: true,
      // Without a gallery it asks nobody for extensions or updates.
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (text: Buffer) => {
        this.log += text;
      });
    }
    this.ended = new Promise(ended => this.#process.once('close', () => ended()));
  }

  /** Ends the whole process group: the server and its extension hosts. */
  kill(): void {
    const { pid, exitCode } = this.#process;
    if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGTERM');
  }
}

async function answers(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const ok = await fetch(url).then(
      response => response.ok,
      () => false,
    );
    if (ok) return true;
    await new Promise(wait => setTimeout(wait, 100));
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise(found => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
