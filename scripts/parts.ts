import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

const folder = new URL('../server/src/parts/', import.meta.url);

/** The parts of the server that are loaded when they are needed: each file of `server/src/parts/`. */
export function partNames(): string[] {
  return readdirSync(folder).map(file => basename(file, '.ts'));
}

/**
 * Keeps out of a bundle what it imports on demand: `import('…/parts/x.ts')`, and for the command line the whole
 * server. On Node it is required as a script beside the bundle; in a worker a part is asked of `prototxtPart`,
 * which its main file defines.
 */
export function onDemand(platform: 'node' | 'browser'): Plugin {
  return {
    name: 'on-demand',
    setup(build) {
      build.onResolve({ filter: /\.ts$/ }, ({ path, kind }) => {
        const script = kind === 'dynamic-import' ? scriptOf(path) : undefined;
        return script ? { path: script, namespace } : undefined;
      });
      build.onResolve({ filter: /\.js$/, namespace }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
        contents:
          platform === 'node'
            ? `module.exports = require('./${path}');`
            : `module.exports = self.prototxtPart('${basename(path, '.js')}');`,
      }));
    },
  };
}

const namespace = 'on-demand';

/** The script in `dist/` that holds what is imported. */
function scriptOf(path: string): string | undefined {
  if (path === './node.ts') return 'server.js';
  return /\/parts\/[\w-]+\.ts$/.test(path) ? `parts/${basename(path, '.ts')}.js` : undefined;
}
