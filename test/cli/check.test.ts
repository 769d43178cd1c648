import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { broken, trainVal } from './nets.ts';
import { call } from './terminal.ts';

const latin1 = Buffer.from('# café\nname: "é"\n', 'latin1');
const folder = folderWith({ 'good.prototxt': trainVal, 'bad.prototxt': broken, 'latin1.prototxt': latin1 });
const bad = join(folder, 'bad.prototxt');
const good = join(folder, 'good.prototxt');
const warned = join(folder, 'latin1.prototxt');

const check = (...argv: readonly string[]) => call(['check', ...argv]);

test('both phases are checked, and each problem told once below its place', async () => {
  const { stdout, status } = await check(bad);
  expect(status).toBe(1);
  const [first, second] = stdout.split('\n\n');
  expect(first?.split('\n')).toEqual([
    expect.stringMatching(/bad\.prototxt:2:49: error: .*"y".* \[unknown-bottom\]$/),
    ' 2 | layer { name: "fc" type: "InnerProduct" bottom: "y" top: "z" inner_product_param { num_output: 2 } }',
    `   | ${' '.repeat(48)}^~~`,
  ]);
  expect(second?.split('\n')).toEqual([
    expect.stringMatching(/bad\.prototxt:3:53: error: .*"x".* \[duplicate-top\]$/),
    ' 3 | layer { name: "again" type: "ReLU" bottom: "z" top: "x" include { phase: TRAIN } }',
    `   | ${' '.repeat(52)}^~~`,
    expect.stringMatching(/bad\.prototxt:1:39: note: .*"x"/),
  ]);
  expect(stdout).toMatch(/\n\n2 errors in 1 file\n$/);
});

test('a phase that was not asked for does not count', async () => {
  const { stdout } = await check('--phase', 'TEST', bad);
  expect(stdout).not.toContain('duplicate-top');
});

test('the caret stands below its place behind tabs and wide characters', async () => {
  const place = async (before: string) =>
    (await call(['check', '-'], { stdin: `${before}nmae: "x"` })).stdout.split('\n').slice(1, 3);
  expect(await place('\tstate {} ')).toEqual([' 1 |  state {} nmae: "x"', '   |           ^~~~']);
  expect(await place('state { stage: "層" } ')).toEqual([
    ' 1 | state { stage: "層" } nmae: "x"',
    '   |                       ^~~~',
  ]);
});

test('of a line of any length, what lies around the place is shown', async () => {
  const filling = 'layer {} '.repeat(2_000);
  const { stdout } = await call(['check', '-'], { stdin: `${filling}nmae: "x" ${filling}` });
  const output = stdout.split('\n');
  expect(Math.max(...output.map(line => line.length))).toBeLessThan(300);
  const first = output.findIndex(line => line.includes('[unknown-field]'));
  const [line = '', marks = ''] = output.slice(first + 1, first + 3);
  expect(line.indexOf('nmae')).toBe(marks.indexOf('^'));
});

test('of very many problems the first are told, and all are counted', async () => {
  const relus = 'layer { name: "r" type: "ReLU" bottom: "x" top: "y" }\n'.repeat(600);
  const { stdout, stderr } = await call(['check', '--phase', 'TEST', '-'], { stdin: relus });
  expect(stdout.match(/ error: /g)).toHaveLength(1000);
  // Each bottom is unknown, and each top but the first is made twice.
  expect(stdout).toMatch(/\n1,199 errors in 1 file\n$/);
  expect(stderr).toBe('prototxt: -: only the first 1,000 of its problems are told\n');
});

test('a text with too many faults is still of its kind, and nobody has counted them', async () => {
  const stdin = `${trainVal}${'} '.repeat(2000)}`;
  const { stdout } = await call(['check', '-'], { stdin });
  expect(stdout).toMatch(/\nmore than 1,000 errors in 1 file\n$/);
  const [report] = JSON.parse((await call(['check', '--format', 'json', '-'], { stdin })).stdout);
  expect(report).toMatchObject({ kind: 'net', ok: false });
  expect(report.layers.length).toBeGreaterThan(0);
});

test('a shape that the call states is a blob that Caffe can make', async () => {
  const check = async (shape: string) => {
    const argv = ['check', '--format', 'ndjson', '--phase', 'TEST', '--input', `data=${shape}`, '-'];
    const report = JSON.parse((await call(argv, { stdin: trainVal })).stdout);
    return { ok: report.ok, codes: report.problems.map(({ code }: { code: string }) => code) };
  };
  expect(await check('2,3,8,8')).toEqual({ ok: true, codes: [] });
  expect(await check('99999,99999,9999')).toEqual({ ok: false, codes: ['blob-too-large'] });
});

test('without problems it says so', async () => {
  expect(await check(good)).toEqual({ status: 0, stdout: 'no problems in 1 file\n', stderr: '' });
});

test('only more warnings than --max-warnings end with 1', async () => {
  expect((await check(warned)).status).toBe(0);
  expect((await check('--max-warnings', '1', warned)).status).toBe(0);
  const { status, stdout } = await check('--max-warnings', '0', warned);
  expect(status).toBe(1);
  expect(stdout).toMatch(/:1:6: warning: .*0xE9.* \[not-utf8\]\n 1 \| # café\n/);
});

test('the verdict and the problems of a state stand in its object', async () => {
  const { stdout, status } = await check('--format', 'ndjson', bad, warned);
  expect(status).toBe(1);
  const reports = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(reports.map(({ file, phase, ok, problems }) => [file, phase, ok, problems.length])).toEqual([
    [bad, 'TRAIN', false, 2],
    [bad, 'TEST', false, 1],
    [warned, 'TRAIN', true, 1],
    [warned, 'TEST', true, 1],
  ]);
  expect(reports[0].problems[0]).toEqual({
    code: 'unknown-bottom',
    severity: 'error',
    message: expect.stringContaining('"y"'),
    line: 2,
    column: 49,
    layer: 'fc',
  });
});

test('workflow commands for GitHub escape what would end them', async () => {
  const folder = folderWith({ 'a,b: 100%.prototxt': 'layer { name: "x" type: "100%\\n" }' });
  const path = join(folder, 'a,b: 100%.prototxt');
  const { stdout } = await check('--format', 'github', path);
  const file = path.replace('%', '%25').replace(':', '%3A').replace(',', '%2C');
  expect(stdout).toMatch(/^::error [^\n]*::[^\n]*100%25[^\n]*\n$/);
  expect(stdout.split('::')[1]).toBe(
    `error file=${file},line=1,endLine=1,col=25,endColumn=33,title=unknown-layer-type`,
  );
});
