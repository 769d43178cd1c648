import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  generatedForkDocs,
  generatedForkIds,
  generatedForks,
  generatedForkTypes,
} from '../scripts/generate-forks.ts';
import { generated, generatedDocs, generatedLabelMap } from '../scripts/generate-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = join(root, 'server/src');

/** The folders of the server in reading order: each imports only itself and what stands before it. */
const order = [
  'text',
  'problems',
  'host',
  'syntax',
  'schema',
  'layers',
  'forks',
  'net',
  'analysis',
  'features',
  'exporters',
  'weights',
].concat(['own-caffe', 'parts', 'loading', 'lsp', 'cli', 'main']);

/** The host knows nothing of Caffe, and the command line nothing of the protocol. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  host: order.filter(folder => !['text', 'problems', 'host'].includes(folder)),
  cli: ['lsp'],
};

/** Which folders may import what does not run everywhere. */
const outside: readonly (readonly [pattern: RegExp, folders: readonly string[]])[] = [
  [/^vscode-languageserver/, ['lsp', 'main']],
  [/^node:/, ['host', 'cli', 'main']],
  [/^vscode$/, []],
];

describe('server', () => {
  test.each(sources(server))('%s imports only from the folders before its own', path => {
    const folder = folderOf(path);
    for (const target of imports(join(server, path))) {
      if (target.startsWith('.')) {
        const imported = folderOf(relative(server, join(dirname(join(server, path)), target)));
        expect(order.indexOf(imported), target).toBeLessThanOrEqual(order.indexOf(folder));
        expect(forbidden[folder] ?? [], target).not.toContain(imported);
      }
      for (const [pattern, folders] of outside)
        if (pattern.test(target)) expect(folders, target).toContain(folder);
    }
  });
});

describe('client', () => {
  test.each(sources(join(root, 'client/src')))('%s imports nothing of the server but its protocol', path => {
    for (const target of imports(join(root, 'client/src', path))) {
      if (target.includes('server/')) expect(target).toMatch(/server\/src\/lsp\/protocol\.ts$/);
    }
  });
});

test.each([
  ['schema/caffe.generated.ts', generated],
  ['schema/caffe-docs.generated.ts', generatedDocs],
  ['schema/label-map.generated.ts', generatedLabelMap],
  ['forks/data.generated.ts', generatedForks],
  ['forks/docs.generated.ts', generatedForkDocs],
  ['forks/ids.generated.ts', generatedForkIds],
  ['forks/params.generated.ts', generatedForkTypes],
])('%s is what the generator writes', (path, generate) => {
  expect(readFileSync(join(server, path), 'utf8')).toBe(generate());
});

function sources(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.ts'),
  );
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function folderOf(path: string): string {
  return path.split(/[\\/]/)[0] ?? '';
}

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\n)(?:import|export)\b[^;'"]*?from '([^']+)'|import\('([^']+)'\)/g)].map(
    match => match[1] ?? match[2] ?? '',
  );
}
