import { expect, test } from 'vitest';
import { isRefusal } from '../../server/src/problems/define.ts';
import { analyzed, diagnosesOf } from '../fixture.ts';

const data = 'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [2, 3] } } }';

/** What people bring from other languages, from web pages and from 2014: one fault is one problem, and the rest is read. */
test.each([
  ['a comment of C++', 'layer { // why\n name: "c" type: "ReLU" bottom: "data" top: "c" }', 'bad-comment'],
  ['a comment of C', 'layer { name: "c" type: /* why */ "ReLU" bottom: "data" top: "c" }', 'bad-comment'],
  ['a mark of a merge', '>>>>>>> mine/branch: why\n', 'merge-marker'],
  ['an equals sign', 'layer { name = "c" type: "ReLU" bottom: "data" top: "c" }', 'bad-character'],
  ['a name as in JSON', 'layer { name: "c" "type": "ReLU" bottom: "data" top: "c" }', 'quoted-name'],
  ['curly quotes', 'layer { name: “c” type: "ReLU" bottom: "data" top: "c" }', 'bad-string'],
  ['a type that is still to be typed', 'layer { name: "c" type: bottom: "data" top: "c" }', 'missing-value'],
  [
    'a bottom that is still to be typed',
    'layer { name: "c" type: "ReLU" bottom: top: "c" }',
    'missing-value',
  ],
  [
    'a bottom in place that is still to be typed',
    'layer { name: "c" type: "ReLU" bottom: top: "data" }',
    'missing-value',
  ],
  ['a number as a type', 'layer { name: "c" type: 5 bottom: "data" top: "c" }', 'wrong-value'],
  [
    'a number and its unit',
    'layer { type: "InnerProduct" bottom: "data" top: "c" inner_product_param { num_output: 3px } }',
    'bad-number',
  ],
  ['a type of V1', 'layer { name: "c" type: RELU bottom: "data" top: "c" }', 'bare-string'],
])('%s', (_, layer, code) => {
  const errors = messagesOf(`${data}\n${layer}\n`, 'error');
  expect(errors).toEqual([expect.stringMatching(new RegExp(`^${code}: `))]);
});

test.each([
  ['layers { name: "c" type: FOO bottom: "data" top: "c" }', 'unknown-enum-value'],
  ['layers { layer { name: "c" type: "foo" } bottom: "data" top: "c" }', 'unknown-v0-type'],
  ['layers { layer { name: "c" type: 5 } bottom: "data" top: "c" }', 'wrong-value'],
  ['layers { layer { name: "c" type: "relu" } bottom: top: "c" }', 'missing-value'],
  [
    'layers { type: CONVOLUTION bottom: "data" top: "c" convolution_param { num_output: 3 kernel_size: } }',
    'missing-value',
  ],
])('%s: what Caffe does not read is told once', (layer, code) => {
  const errors = messagesOf(`input: "data" input_dim: [2, 3, 4, 4]\n${layer}\n`, 'error');
  expect(errors).toEqual([expect.stringMatching(new RegExp(`^${code}: `))]);
});

test('a path without quotes is taken as a whole', () => {
  const text = 'net: "a.prototxt"\nlr_policy: "fixed"\nbase_lr: 0.1\nsnapshot_prefix: models/a-1/net\n';
  expect(messagesOf(text, 'error')).toEqual([
    'bare-string: "snapshot_prefix" takes a string: write "models/a-1/net" in quotes.',
  ]);
});

test('seven messages of sound text may close on one line', () => {
  const text = `layer < name: "c" input_param <\nshape <>>>\n>>>>>>> name: "x"`;
  expect(messagesOf(text, 'error').filter(it => it.startsWith('merge-marker'))).toEqual([]);
});

test('an axis that is not there names the blob', () => {
  const scalar = data.replace('dim: [2, 3]', '');
  expect(
    messagesOf(`${scalar} layer { name: "s" type: "Softmax" bottom: "data" top: "s" }`, 'error'),
  ).toEqual(['axis-out-of-range: There is no axis 1: "data" is a scalar.']);
});

test('labels in the place of scores look swapped', () => {
  const labels = 'layer { name: "l" type: "Input" top: "l" input_param { shape { dim: 2 } } }';
  for (const type of ['Accuracy', 'SoftmaxWithLoss']) {
    const reader = `layer { name: "r" type: "${type}" bottom: "l" bottom: "data" top: "r" }`;
    expect(messagesOf([data, labels, reader].join('\n'), 'error')).toEqual([
      expect.stringMatching(/look swapped: scores come first, then labels\.$/),
    ]);
  }
});

test('labels of another batch do not look swapped with the scores', () => {
  const labels = 'layer { name: "l" type: "Input" top: "l" input_param { shape { dim: 64 } } }';
  const reader = 'layer { name: "r" type: "Accuracy" bottom: "data" bottom: "l" top: "r" }';
  expect(messagesOf([data, labels, reader].join('\n'), 'error')).toEqual([
    'top-k-too-large: There are more labels than scores.',
  ]);
});

test('a blob that is too large is told where it is made', () => {
  const large = data.replace('[2, 3]', '[2000, 2000, 2000]');
  const reader = 'layer { name: "c" type: "ReLU" bottom: "data" top: "c" }';
  expect(messagesOf(`${large}\n${reader}`, 'error')).toEqual([expect.stringContaining('The top "data"')]);
});

test.each([
  ['2000000000', '2000000000'],
  ['2000 kernel_size: 3 pad: 1000000', '"Convolution"'],
])('num_output: %s: what makes the blobs of a layer too large is told once, at %s', (setting, place) => {
  const input = data.replace('[2, 3]', '[2, 3, 8, 8]');
  const kernel = setting.includes('kernel') ? '' : ' kernel_size: 1';
  const conv = `layer { name: "c" type: "Convolution" bottom: "data" top: "c" convolution_param { num_output: ${setting}${kernel} } }`;
  const text = `${input}\n${conv}\n`;
  const errors = diagnosesOf(analyzed(text)).filter(({ level }) => level === 'error');
  expect(errors.map(({ problem: { span } }) => text.slice(span.start, span.end))).toEqual([place]);
});

test('a shape that a comment declares is a blob that Caffe can make, or the comment is at fault and not the net', () => {
  const python = (shape: string) =>
    `layer { name: "p" type: "Python" top: "p" # shape: ${shape}\n python_param { module: "m" layer: "l" } }`;
  expect(messagesOf(python('9999×99999×9999'), 'error')).toEqual([
    'blob-too-large: The top "p" would be 9999×99999×9999: 9,997,900,119,999 elements, and Caffe holds at most 2,147,483,647.',
  ]);
  expect(analyzed(python('9999×99999×9999')).states[0]?.problems.some(isRefusal)).toBe(false);
  expect(messagesOf(python('9×9×9'), 'error')).toEqual([]);
});

test('words behind shape: are prose unless they look like names', () => {
  const stated = (shape: string) =>
    `layer { type: "Data" top: "d" # shape: ${shape}\ndata_param { batch_size: 2 } }`;
  const unreadable = (shape: string) =>
    messagesOf(stated(shape), 'information').filter(it => it.startsWith('unreadable-shape-comment')).length;
  expect(['foo', 'M×10 and more', 'see below'].map(unreadable)).toEqual([1, 1, 1]);
  expect(['N×C×H×W', 'n c h w', 'BATCH×3×h2×h2'].map(unreadable)).toEqual([0, 0, 0]);
});

test('a loss is no leftover where an Accuracy reads the same labels from an Input', () => {
  const labels = 'layer { name: "l" type: "Input" top: "l" input_param { shape { dim: 2 } } }';
  const reader = (type: string) =>
    `layer { name: "${type}" type: "${type}" bottom: "data" bottom: "l" top: "${type}" }`;
  const leftovers = (text: string) =>
    messagesOf(text, 'information').filter(it => it.startsWith('leftover-loss')).length;
  expect(leftovers([data, labels, reader('SoftmaxWithLoss')].join('\n'))).toBe(1);
  expect(leftovers([data, labels, reader('SoftmaxWithLoss'), reader('Accuracy')].join('\n'))).toBe(0);
});

function messagesOf(text: string, wanted: string): string[] {
  return diagnosesOf(analyzed(text))
    .filter(({ level }) => level === wanted)
    .map(({ problem: { kind, message } }) => `${kind.code}: ${message}`);
}
