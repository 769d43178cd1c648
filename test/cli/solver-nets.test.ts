import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { broken, trainVal } from './nets.ts';
import { call } from './terminal.ts';

const rest = 'base_lr: 0.01 lr_policy: "fixed"\n';
const folder = folderWith({
  'models/good.prototxt': trainVal,
  'models/bad.prototxt': broken,
  'models/solvers/good_solver.prototxt': `net: "models/good.prototxt" ${rest}`,
  'models/solvers/bad_solver.prototxt': `net: "bad.prototxt" ${rest}`,
  'models/solvers/lost_solver.prototxt': `net: "none.prototxt" ${rest}`,
});
const solver = (name: string): string => join(folder, `models/solvers/${name}_solver.prototxt`);

test('the net of a solver is found in a folder around it', async () => {
  expect(await call(['check', solver('good')])).toEqual({
    status: 0,
    stdout: 'no problems in 1 file\n',
    stderr: '',
  });
});

test('a net that Caffe refuses is a warning, which leads to the place in the net', async () => {
  const { stdout, status } = await call(['check', solver('bad')]);
  expect(status).toBe(0);
  const net = relative('', join(folder, 'models/bad.prototxt'));
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(
      /:1:6: warning: bad\.prototxt: Caffe would refuse it in phase TRAIN: .*"y".* \[net-refused\]$/,
    ),
    expect.stringContaining('net: "bad.prototxt"'),
    expect.stringContaining('^~~~'),
    expect.stringContaining(`${net}:2:49: note: `),
    '',
    '1 warning in 1 file',
    '',
  ]);
});

test('a net that is not there is a warning, and no part of the verdict', async () => {
  const { stdout, status } = await call(['check', '--format', 'json', solver('lost')]);
  expect(status).toBe(0);
  const [report] = JSON.parse(stdout);
  expect(report).toMatchObject({ ok: true, kind: 'solver', problems: [{ code: 'missing-net-file' }] });
});

test('SARIF names the file of the net', async () => {
  const { stdout } = await call(['check', '--format', 'sarif', solver('bad')]);
  const [result] = JSON.parse(stdout).runs[0].results;
  expect(result.relatedLocations[0].physicalLocation.artifactLocation.uri).toMatch(/models\/bad\.prototxt$/);
});
