import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Analysis, NetState } from '../../server/src/analysis/analyze.ts';
import { revise } from '../../server/src/analysis/revise.ts';
import { shapeIn } from '../../server/src/analysis/shape-in.ts';
import { type Deployment, deploy } from '../../server/src/features/deploy/deploy.ts';
import { drift } from '../../server/src/features/drift.ts';
import type { BlobShape } from '../../server/src/layers/shape.ts';
import { ownCases } from '../conformance/answers.ts';
import { analyzedAsSaid } from '../fixture.ts';

test('data becomes an Input of one sample, losses go, and a Softmax takes the place of one', () => {
  checkDeploy(
    `# A net.
name: "n"
# Samples
layer { name: "data" type: "DummyData" top: "data" top: "label" include { phase: TRAIN }
  dummy_data_param { shape { dim: [64, 3, 8, 8] } shape { dim: 64 } } }
layer {
  name: "data" type: "DummyData" top: "data" top: "label"
  include { phase: TEST }
  dummy_data_param { shape { dim: [10, 3, 8, 8] } shape { dim: 10 } }
}

# The classifier
layer {
  name: "fc"  # of ten classes
  type: "InnerProduct" bottom: "data" top: "fc" inner_product_param { num_output: 10 } include { phase: TRAIN } include { phase: TEST }
}
# How good it is
layer { name: "accuracy" type: "Accuracy" bottom: "fc" bottom: "label" top: "accuracy" }  # in percent
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "fc" bottom: "label" top: "loss" include { phase: TRAIN } }
`,
    `# A net.
name: "n"
# Samples
layer {
  name: "data"
  type: "Input"
  top: "data"
  input_param { shape { dim: 1 dim: 3 dim: 8 dim: 8 } }
}

# The classifier
layer {
  name: "fc"  # of ten classes
  type: "InnerProduct" bottom: "data" top: "fc" inner_product_param { num_output: 10 }
}
layer {
  name: "prob"
  type: "Softmax"
  bottom: "fc"
  top: "prob"
}
`,
  );
});

test('what is made of labels alone goes; several inputs stay', () => {
  const made = deployed(`
layer { name: "a" type: "Input" top: "a" top: "b" top: "target" input_param { shape { dim: [8, 4] } } }
layer { name: "fa" type: "InnerProduct" bottom: "a" top: "fa" inner_product_param { num_output: 2 } }
layer { name: "fb" type: "InnerProduct" bottom: "b" top: "fb" inner_product_param { num_output: 2 } }
layer { name: "half" type: "Power" bottom: "target" top: "half" power_param { scale: 0.5 } }
layer { name: "sum" type: "Eltwise" bottom: "fa" bottom: "fb" top: "sum" }
layer { name: "loss" type: "EuclideanLoss" bottom: "sum" bottom: "half" top: "loss" }
layer { name: "quiet" type: "Silence" bottom: "half" }`);
  expect(layerNames(made)).toEqual(['a', 'b', 'fa', 'fb', 'sum']);
});

test('each branch gets its Softmax over the axis of its loss; one that is there is enough', () => {
  const made = deployed(`
layer { name: "x" type: "Input" top: "x" top: "label" input_param { shape { dim: [8, 4, 4] } } }
layer { name: "aux" type: "InnerProduct" bottom: "x" top: "aux" inner_product_param { num_output: 2 axis: 2 } }
layer { name: "auxloss" type: "SoftmaxWithLoss" bottom: "aux" bottom: "label" top: "l1" softmax_param { axis: 2 } loss_weight: 0.3 }
layer { name: "fc" type: "InnerProduct" bottom: "x" top: "fc" inner_product_param { num_output: 2 } }
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "fc" bottom: "label" top: "l2" }
layer { name: "other" type: "InnerProduct" bottom: "x" top: "other" inner_product_param { num_output: 2 } }
layer { name: "soft" type: "Softmax" bottom: "other" top: "soft" }
layer { name: "loss3" type: "SoftmaxWithLoss" bottom: "other" bottom: "label" top: "l3" }`);
  expect(layerNames(made)).toEqual(['x', 'aux', 'aux_prob', 'fc', 'prob', 'other', 'soft']);
  expect(made.text).toContain('top: "aux_prob"\n  softmax_param { axis: 2 }');
});

test('an input whose size is not known asks for it, until somebody gives it', () => {
  const net = `layer { name: "d" type: "Data" top: "d" top: "l" data_param { source: "lmdb" batch_size: 64 } transform_param { crop_size: 24 } }
layer { name: "fc" type: "InnerProduct" bottom: "d" top: "fc" inner_product_param { num_output: 2 } }`;
  const { text, unknown } = deployed(net);
  expect(unknown.map(({ name }) => name)).toEqual(['d']);
  expect(text).toContain('  # input_param { shape { dim: 1 dim: ? dim: 24 dim: 24 } }\n');
  const given = deployed(net, new Map([['d', [10, 3, 24, 24]]]));
  expect(given.unknown).toEqual([]);
  expect(given.text).toContain('  input_param { shape { dim: 10 dim: 3 dim: 24 dim: 24 } }\n');
});

test('an old net is brought up to date on the way, with the line ends that it has', () => {
  const { text } = deployed(
    'input: "data"\r\ninput_dim: 5\r\ninput_dim: 3\r\ninput_dim: 8\r\ninput_dim: 8\r\nlayers { name: "fc" type: INNER_PRODUCT bottom: "data" top: "fc" inner_product_param { num_output: 2 } }\r\n',
  );
  expect(text).not.toMatch(/[^\r]\n/);
  expect(text).toContain('shape { dim: 1 dim: 3 dim: 8 dim: 8 }');
  expect(text).toContain('layer { name: "fc" type: "InnerProduct"');
});

test.each([
  'layer { name: "data" type: "DummyData" top: "data" top: "label" dummy_data_param { shape { dim: [4, 3, 8, 8] } shape { dim: 4 } } }',
  'input: "data"\ninput_dim: [4, 3, 8, 8]\ninput: "label"\ninput_dim: [4, 1, 1, 1]',
])('a Caffe without input_param gets its inputs beside the layers: %s', source => {
  const layers = [
    'layer { name: "bn" type: "BN" bottom: "data" top: "bn" }',
    'layer { name: "loss" type: "SoftmaxWithLoss" bottom: "bn" bottom: "label" top: "loss" }',
  ];
  const { text } = deployed(`# prototxt-flavour: segnet\n${source}\n${layers.join('\n')}\n`);
  expect(text).toMatch(
    /^#.*\ninput: "data"\ninput_shape \{ dim: 1 dim: 3 dim: 8 dim: 8 \}\nlayer \{ name: "bn"/,
  );
  expect(errors(tested(text))).toEqual([]);
});

test('the example for training becomes one with the learned values of the example for running', () => {
  const read = (name: string) => readFileSync(`examples/${name}.prototxt`, 'utf8');
  const { text } = deployed(read('alexnet_train_val'), new Map([['data', [1, 3, 227, 227]]]));
  const [ours] = tested(text).states;
  const [theirs] = tested(read('alexnet_deploy')).states;
  expect(ours && theirs && drift(ours, theirs)).toEqual([]);
});

test.each([
  ['base_lr: 1', 'The file holds no net.'],
  ['layer {', 'The net has errors that Caffe would not read past.'],
  [
    'layer { name: "x" type: "Input" top: "x" }',
    'No layer of the net is left in phase TEST without data and losses.',
  ],
  [
    '# prototxt-flavour: deeplab-v1\nlayers { name: "fc" type: INNER_PRODUCT bottom: "data" top: "fc" }',
    'A net for running is written with "layer", which the Caffe of this net, DeepLab v1, does not read: choose a newer Caffe for the net first, and upgrade it.',
  ],
])('%j is refused with the reason', (text, refused) => {
  expect(deploy(tested(text), revise)).toEqual({ refused });
});

test('of nets that Caffe takes, whatever stays is as it was', () => {
  let count = 0;
  for (const { text } of ownCases('generated')) {
    const before = tested(text);
    const [trained] = before.states;
    if (!trained || errors(before).length > 0) continue;
    // With the batch as it was: these nets do things to its axis that no other batch would bear.
    const made = deploy(before, revise, shapesIn(trained));
    if ('refused' in made || made.unknown.length > 0) continue;
    const after = tested(made.text);
    expect(errors(after), made.text).toEqual([]);
    const [running] = after.states;
    expect(running && drift(running, trained).filter(({ here }) => here)).toEqual([]);
    count++;
  }
  expect(count).toBeGreaterThan(100);
});

function shapesIn({ graph, inference }: NetState): ReadonlyMap<string, BlobShape> {
  const tops = graph.nodes.flatMap(node => node.tops).filter(({ overwrites }) => !overwrites);
  return new Map(tops.map(top => [top.name, shapeIn(inference.layers, top)]));
}

function checkDeploy(text: string, expected: string): void {
  expect(deployed(text)).toEqual({ text: expected, unknown: [], surplus: [] });
}

function deployed(text: string, shapes?: ReadonlyMap<string, BlobShape>): Deployment {
  const made = deploy(tested(text), revise, shapes);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

function layerNames({ text }: Deployment): readonly string[] {
  return tested(text).net?.layers.map(({ message }) => message.name) ?? [];
}

function tested(text: string): Analysis {
  return analyzedAsSaid(text, [{ phase: 'TEST', level: 0, stages: [] }]);
}

function errors({ problems, states }: Analysis): readonly string[] {
  return [...problems, ...states.flatMap(state => state.problems)]
    .filter(({ kind }) => kind.level === 'error')
    .map(({ kind }) => kind.code);
}
