import { rm, stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type BuildOptions, build } from 'esbuild';
import { notices } from './notices.ts';
import { onDemand, partNames } from './parts.ts';

/** Writes `dist/`; with `--dev` readable and with source maps. A bundle over its budget fails the build. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
  await rm('dist', { recursive: true, force: true });
  const results = await Promise.all(
    bundles.map(bundle => build({ ...options(bundle, values.dev), metafile: true })),
  );
  await writeFile('dist/third-party-notices.txt', await notices(results.map(({ metafile }) => metafile)));
  const sizes = await Promise.all(bundles.map(measure));
  for (const { to, budget, size } of sizes) {
    console.log(`${to.padEnd(24)} ${kilobytes(size).padStart(7)} of ${kilobytes(budget)}`);
  }
  const tooLarge = sizes.filter(({ budget, size }) => size > budget);
  if (tooLarge.length === 0 || values.dev) return;
  console.error(`Over the budget: ${tooLarge.map(({ to }) => to).join(', ')}`);
  process.exitCode = 1;
}

interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly platform: 'node' | 'browser';
  /** `iife` for a worker, which has no modules. */
  readonly format: 'cjs' | 'iife';
  /** Bytes of the minified bundle. */
  readonly budget: number;
  readonly banner?: string;
  /** The name under which a part finds the parts of its worker. */
  readonly globalName?: string;
}

const client = { budget: 550_000 };
const server = { budget: 400_000 };
const part = { budget: 300_000 };
const commandLine = { budget: 600_000 };
const node = { platform: 'node', format: 'cjs' } as const;
const browser = { platform: 'browser', format: 'cjs' } as const;
const worker = { platform: 'browser', format: 'iife' } as const;
const shebang = '#!/usr/bin/env node';

const bundles: readonly Bundle[] = [
  { from: 'client/src/node.ts', to: 'dist/client.js', ...node, ...client },
  { from: 'client/src/browser.ts', to: 'dist/browser/client.js', ...browser, ...client },
  { from: 'server/src/main/node.ts', to: 'dist/server.js', ...node, ...server },
  { from: 'server/src/main/browser.ts', to: 'dist/browser/server.js', ...worker, ...server },
  { from: 'server/src/main/cli.ts', to: 'dist/cli.js', ...node, ...commandLine, banner: shebang },
  ...partNames().flatMap(partBundles),
];

/** What is loaded when it is needed has a budget of its own. */
function partBundles(name: string): Bundle[] {
  const from = `server/src/parts/${name}.ts`;
  return [
    { from, to: `dist/parts/${name}.js`, ...node, ...part },
    { from, to: `dist/browser/parts/${name}.js`, ...worker, ...part, globalName: `prototxtParts["${name}"]` },
  ];
}

function options({ from, to, platform, format, banner, globalName }: Bundle, dev: boolean): BuildOptions {
  return {
    entryPoints: [from],
    outfile: to,
    bundle: true,
    platform,
    // Some packages' form for old Node cannot be bundled.
    mainFields: platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    format,
    target: 'es2022',
    external: ['vscode'],
    minify: !dev,
    sourcemap: dev,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [onDemand(platform)],
    ...(globalName && { globalName }),
    ...(banner && { banner: { js: banner } }),
  };
}

async function measure(bundle: Bundle): Promise<Bundle & { size: number }> {
  return { ...bundle, size: (await stat(bundle.to)).size };
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;

void main();
