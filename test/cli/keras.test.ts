import { expect, test } from 'vitest';
import { broken, trainVal } from './nets.ts';
import { call, printed } from './terminal.ts';

const example = 'examples/colorization.prototxt';

test('prints the output_shape of the layer that all began with', async () => {
  const { stdout, status } = await call(['keras', example, 'conv8_1']);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^conv8_1 +Deconvolution +conv8_1 +output_shape=\(None, 256, 56, 56\) +Conv2DTranspose\(/m,
  );
});

test('the JSON is an array of entries with the keys of the contract', async () => {
  const { stdout } = await call(['keras', '--format', 'json', example, 'conv8_1']);
  expect(JSON.parse(stdout)).toEqual([
    {
      layer: 'conv8_1',
      type: 'Deconvolution',
      blob: 'conv8_1',
      shape: [1, 256, 56, 56],
      text: '(None, 256, 56, 56)',
      argument: 'output_shape=(None, 256, 56, 56)',
      calls: [['Conv2DTranspose', { filters: 256, kernel_size: [4, 4], strides: [2, 2], padding: 'same' }]],
    },
  ]);
});

test('without a layer it prints all', async () => {
  const entries = JSON.parse((await call(['keras', '--format', 'json', example])).stdout);
  expect(entries.map(({ blob }: { blob: string }) => blob)).toContain('class8_ab');
  const lines = (await call(['keras', '--format', 'ndjson', example])).stdout.trimEnd().split('\n');
  expect(lines.map(line => JSON.parse(line))).toEqual(entries);
});

test('channels may be last and the batch literal', async () => {
  const argv = ['keras', '--data-format', 'channels_last', '--batch', 'literal', '--format', 'json'];
  const { stdout } = await call([...argv, example, 'conv8_1']);
  expect(JSON.parse(stdout)[0].text).toBe('(1, 56, 56, 256)');
});

test('each version of Keras has its words', async () => {
  const words = async (version: string) =>
    (await call(['keras', '--keras-version', version, example, 'conv8_1'])).stdout;
  expect(await words('1')).toContain('Deconvolution2D');
  expect(await words('3')).not.toContain('Deconvolution2D');
});

test('what differs between the phases stands there for each', async () => {
  const argv = ['keras', '--phase', 'both', '--batch', 'literal', '--format', 'ndjson'];
  const entries = (await printed(argv, trainVal))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  const said = entries.map(({ layer, phase, text = '?' }) => [layer, phase, text]);
  expect(said).toEqual([
    ['data', undefined, '?'],
    ['data', undefined, '(4,)'],
    ['data', undefined, '(2, 3, 8, 8)'],
    ['conv', 'TRAIN', '(4, 5, 6, 6)'],
    ['conv', 'TEST', '(2, 5, 6, 6)'],
    ['relu', 'TRAIN', '(4, 5, 6, 6)'],
    ['relu', 'TEST', '(2, 5, 6, 6)'],
  ]);
});

test('an unknown shape says why', async () => {
  const entries = JSON.parse(await printed(['keras', '--phase', 'TRAIN', '--format', 'json'], trainVal));
  const data = entries.find(({ blob }: { blob: string }) => blob === 'data');
  expect(data).toMatchObject({ layer: 'data', type: 'Data', unknown: expect.stringContaining('`train`') });
  expect(data).not.toHaveProperty('shape');
});

test('a layer without counterpart has no calls', async () => {
  const net =
    'layer { name: "in" type: "Input" top: "x" input_param { shape { dim: [1, 2, 6, 6] } } }\nlayer { name: "spp" type: "SPP" bottom: "x" top: "y" spp_param { pyramid_height: 2 } }';
  const entries = JSON.parse(await printed(['keras', '--format', 'json'], net));
  expect(entries[1]).toMatchObject({ blob: 'y', text: '(None, 10)' });
  expect(entries[1]).not.toHaveProperty('calls');
});

test('a layer that is not there is an error of the call', async () => {
  const { status, stdout, stderr } = await call(['keras', example, 'conv8_l']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(`prototxt: ${example}: it has no layer "conv8_l"; did you mean "conv8_1"?\n`);
  const otherPhase = await call([
    'keras',
    'examples/lenet_train_val.prototxt',
    'accuracy',
    '--phase',
    'TRAIN',
  ]);
  expect(otherPhase.status).toBe(2);
  expect(otherPhase.stderr).toContain('does not exist in this phase');
});

test('errors of the net go to standard error and end with 1', async () => {
  const { status, stdout, stderr } = await call(['keras', '--format', 'json', '-'], { stdin: broken });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toHaveLength(2);
  expect(stderr).toMatch(/^-:2:49: error: .*\[unknown-bottom\]\n$/);
});
