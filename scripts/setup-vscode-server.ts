import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const home = '.vscode-server';
/** The newest one that runs on Node 20; it holds VS Code 1.100. */
const wanted = 'code-server@4.100.3';
const done = join(home, 'done');

/**
 * Installs VS Code's own server, for trying the packaged extension in an extension host on Node. All of it comes from
 * npm, without install scripts, which would compile for minutes; the one native module it cannot start without is its log.
 */
function main(): void {
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  install(home, wanted);
  const vscode = join(home, 'node_modules/code-server/lib/vscode');
  install(vscode, '--omit=dev');
  writeFileSync(join(vscode, 'node_modules/@vscode/spdlog/index.js'), standIn);
  writeFileSync(done, wanted);
}

function install(folder: string, what: string): void {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', what, ...quietly], { cwd: folder, stdio: 'inherit' });
}

/** The log goes nowhere. */
const standIn = `
const logger = { getLevel: () => 2 };
const silent = ['setLevel', 'setPattern', 'clearFormatters', 'flush', 'drop', 'trace', 'debug', 'info', 'warn', 'error', 'critical'];
for (const method of silent) logger[method] = () => {};
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async () => logger;
exports.createAsyncRotatingLogger = async () => logger;
`;

main();
