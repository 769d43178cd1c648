import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { broken, trainVal } from './nets.ts';

// Runs `dist/cli.js`, which `npm run build` makes.

function cli(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...argv], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, FORCE_COLOR: undefined },
  });
  return { status, stdout, stderr };
}

test('the colorization network', () => {
  const { status, stdout } = cli(['examples/colorization.prototxt', '--format', 'json']);
  const net = JSON.parse(stdout);
  expect({ status, name: net.name, paramCount: net.paramCount }).toEqual({
    status: 0,
    name: 'LtoAB',
    paramCount: 32_236_333,
  });
  expect(net.layers.find(({ name }: { name: string }) => name === 'conv8_1')).toMatchObject({
    topShapes: [[1, 256, 56, 56]],
    paramShapes: [[512, 256, 4, 4], [256]],
    params: 2_097_408,
    macs: 1_644_167_168,
  });
});

test('exit statuses, standard input, and the version of the package', () => {
  expect(cli(['check', '-'], trainVal)).toEqual({ status: 0, stdout: 'no problems in 1 file\n', stderr: '' });
  expect(cli(['check', '-'], broken).status).toBe(1);
  expect(cli(['check', 'no such file']).status).toBe(2);
  expect(cli(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('every example is fine', () => {
  expect(cli(['check', 'examples'])).toMatchObject({ status: 0, stderr: '' });
});

test('nobody complains when the reader goes away', () => {
  const command = `"${process.execPath}" dist/cli.js examples --format ndjson | head -c 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
});

test('many files in threads come in their order, with what threads cannot read', () => {
  const filling = `# ${'x'.repeat(98)}\n`.repeat(5_000);
  const names = Array.from({ length: 12 }, (_, i) => `${String(i).padStart(2, '0')}.prototxt`);
  const folder = folderWith(
    Object.fromEntries(names.map((name, i) => [name, i % 3 === 0 ? broken + filling : trainVal + filling])),
  );
  const paths = names.map(name => join(folder, name));
  const { status, stdout, stderr } = cli([
    'check',
    '--format',
    'ndjson',
    '--phase',
    'TEST',
    ...paths,
    'none',
  ]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'prototxt: none: no such file or directory\n' });
  const reports = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(reports.map(({ file, ok }) => [file, ok])).toEqual(paths.map((path, i) => [path, i % 3 !== 0]));
});

test('a file of 50 MB', () => {
  const comment = `# ${'x'.repeat(4_094)}\n`;
  const folder = folderWith({ 'large.prototxt': trainVal + comment.repeat(12_500) + broken });
  const { status, stdout } = cli(['check', folder]);
  expect(status).toBe(1);
  expect(stdout).toContain(':12512:');
});

test.each([
  ['brackets', '{}}}{{[[', 6_250_000, 'more than 1,000 errors'],
  [
    'faulty layers',
    'layer { bottom: "x" top: "y" type: "Foo" bar: 1 }\n',
    1_000_000,
    'more than 10,000 errors',
  ],
])('50 MB of %s', (_, text, times, said) => {
  const folder = folderWith({ 'large.prototxt': text.repeat(times) });
  const { status, stdout, stderr } = cli(['check', folder]);
  expect(status).toBe(1);
  expect(stdout).toContain(`\n${said} in 1 file\n`);
  expect(stdout.length).toBeLessThan(2_000_000);
  expect(stderr).toMatch(/only the first 1,000 of its problems are told|^$/);
});

test('a directory without files, and a file that is a directory', () => {
  const folder = folderWith({ 'deep/er/x.txt': '' });
  expect(cli(['shapes', folder]).status).toBe(2);
  expect(cli(['keras', folder]).stderr).toBe(`prototxt: ${folder}: it is a directory\n`);
});
