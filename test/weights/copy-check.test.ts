import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { copyChecks } from '../../server/src/weights/copy-check.ts';
import type { ModelBlob } from '../../server/src/weights/model.ts';

const net = `
layer { name: "in" type: "Input" top: "data" input_param { shape { dim: 1 dim: 3 } } }
layer { name: "fc" type: "InnerProduct" bottom: "data" top: "fc" inner_product_param { num_output: 2 } }
layer { name: "act" type: "ReLU" bottom: "fc" top: "fc" }
layer { name: "own" type: "Python" bottom: "fc" top: "own" python_param { module: "m" layer: "L" } }`;

const bias = blob([2]);

test.each([
  ['as it is in the net', [blob([2, 3]), bias], 'copied', undefined],
  ['four sizes with leading ones', [legacy([1, 1, 2, 3]), legacy([1, 1, 1, 2])], 'copied', undefined],
  [
    'the same sizes as a shape, which Caffe does not take for equal',
    [blob([1, 1, 2, 3]), bias],
    'shape-differs',
    '1×1×2×3 in the file, 2×3 in the net',
  ],
  [
    'four sizes that go on with ones',
    [legacy([2, 3, 1, 1]), bias],
    'shape-differs',
    '2×3×1×1 in the file, 2×3 in the net',
  ],
  ['a bias that differs', [blob([2, 3]), blob([5])], 'shape-differs', '5 in the file, 2 in the net'],
  ['no bias', [blob([2, 3])], 'blob-count-differs', '1 in the file, 2 in the net'],
  ['no blobs', [], 'blob-count-differs', '0 in the file, 2 in the net'],
  ['no values', [{ ...blob([2, 3]), values: withoutValues() }, bias], 'no-values', 'the file has none'],
])('%s: %s', (_, blobs, outcome, reason) => {
  expect(checks([{ name: 'fc', blobs }])).toEqual([['fc', outcome, reason]]);
});

test('what only one side has is told, but for layers without blobs', () => {
  expect(
    checks([
      { name: 'act', blobs: [] },
      { name: 'loss', blobs: [] },
      { name: 'old', blobs: [bias] },
    ]),
  ).toEqual([
    ['old', 'not-in-net', undefined],
    ['fc', 'not-in-weights', undefined],
  ]);
});

test('of a layer that the text does not tell, nothing is claimed', () => {
  expect(checks([{ name: 'own', blobs: [bias] }])).toEqual([
    ['own', 'unknown', expect.stringContaining('does not tell')],
    ['fc', 'not-in-weights', undefined],
  ]);
});

function checks(layers: readonly { name: string; blobs: readonly ModelBlob[] }[]) {
  const { states } = analyze(net, { states: [{ phase: 'TEST', level: 0, stages: [] }] });
  const model = { kind: 'model', name: '', layers: layers.map(it => ({ ...it, type: '' })) } as const;
  return copyChecks(model, states).map(({ name, outcome, reason }) => [name, outcome, reason]);
}

function blob(shape: readonly number[]): ModelBlob {
  const count = shape.reduce((product, dim) => product * dim, 1);
  return { shape, isLegacy: false, values: { type: 'float32', count, runs: [] } };
}

function legacy(shape: readonly number[]): ModelBlob {
  return { ...blob(shape), isLegacy: true };
}

function withoutValues(): ModelBlob['values'] {
  return { type: 'float32', count: 0, runs: [], missing: 'the file has none' };
}
