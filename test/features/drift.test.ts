import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Analysis, analyze, type NetState } from '../../server/src/analysis/analyze.ts';
import { drift } from '../../server/src/features/drift.ts';

test('a net for training and the one for running have the same learned values', () => {
  const read = (name: string) => readFileSync(`examples/${name}.prototxt`, 'utf8');
  expect(driftBetween(read('alexnet_deploy'), read('alexnet_train_val'))).toEqual([]);
});

test('learned values go by the name of the layer, and differ in type, number and shape', () => {
  const here = net(
    'layer { name: "a" type: "InnerProduct" bottom: "x" top: "a" inner_product_param { num_output: 2 } }',
    'layer { name: "b" type: "InnerProduct" bottom: "x" top: "b" inner_product_param { num_output: 2 bias_term: false } }',
    'layer { name: "c" type: "InnerProduct" bottom: "x" top: "c" inner_product_param { num_output: 2 } }',
    'layer { name: "d" type: "PReLU" bottom: "x" top: "d" }',
    'layer { name: "e" type: "ReLU" bottom: "x" top: "e" }',
  );
  const there = net(
    'layer { name: "a" type: "InnerProduct" bottom: "x" top: "a" inner_product_param { num_output: 3 } }',
    'layer { name: "b" type: "InnerProduct" bottom: "x" top: "b" inner_product_param { num_output: 2 } }',
    'layer { name: "d" type: "Scale" bottom: "x" top: "d" }',
    'layer { name: "c2" type: "InnerProduct" bottom: "x" top: "c2" inner_product_param { num_output: 2 } }',
  );
  expect(driftBetween(here, there)).toEqual([
    'a: It has weight 2×4, bias 2 here and weight 3×4, bias 3 there. (2, 2)',
    'b: It has weight 2×4 here and weight 2×4, bias 2 there. (3, 3)',
    'c: It is only here. (4, none)',
    'd: It is a PReLU here and a Scale there. (5, 4)',
    'c2: It is only there. (none, 5)',
  ]);
});

test('what is not known differs from nothing', () => {
  const layer =
    'layer { name: "a" type: "InnerProduct" bottom: "x" top: "a" inner_product_param { num_output: 2 } }';
  const data = 'layer { name: "x" type: "Data" top: "x" data_param { source: "lmdb" batch_size: 1 } }';
  expect(driftBetween(`${data}\n${layer}`, net(layer))).toEqual([]);
});

test('a layer below data of a shape that only Python knows is there all the same', () => {
  const layers = [
    'layer { name: "a" type: "InnerProduct" bottom: "x" top: "a" inner_product_param { num_output: 2 } }',
    'layer { name: "b" type: "PReLU" bottom: "a" top: "b" }',
  ];
  const data = 'layer { name: "x" type: "Python" top: "x" python_param { module: "mine" layer: "Mine" } }';
  const trained = [data, ...layers].join('\n');
  expect(driftBetween(net(...layers), trained)).toEqual([]);
  expect(driftBetween(trained, net(...layers))).toEqual([]);
  const other = trained.replace('type: "PReLU"', 'type: "Scale"').replace('"a" type', '"a2" type');
  expect(driftBetween(net(...layers), other)).toEqual([
    'a: It is only here. (2, none)',
    'b: It is a PReLU here and a Scale there. (3, 3)',
  ]);
});

function net(...layers: readonly string[]): string {
  return ['layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 4] } } }', ...layers].join(
    '\n',
  );
}

/** The differences with the lines of the layer, here and there. */
function driftBetween(here: string, there: string): string[] {
  const line = (text: string, at?: number) =>
    at === undefined ? 'none' : text.slice(0, at).split('\n').length;
  return drift(tested(here), tested(there)).map(
    ({ layer, message, ...at }) =>
      `${layer}: ${message} (${line(here, at.here?.start)}, ${line(there, at.there?.start)})`,
  );
}

function tested(text: string): NetState {
  const { states }: Analysis = analyze(text, { states: [{ phase: 'TEST', level: 0, stages: [] }] });
  const [state] = states;
  if (!state) throw new Error('the text is no net');
  return state;
}
