import { expect, test } from 'vitest';
import { isRefusal } from '../../server/src/problems/define.ts';
import { analyzedAsSaid } from '../fixture.ts';
import { codesIn, withMarks } from './marks.ts';

test.each([
  [
    'one net',
    `
  net: "a" train_net: "b"
#                     ^^^ conflicting-fields
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'a test_iter for each test net',
    `
  net: "a" test_net: "b" test_interval: 5
#                    ^^^ wrong-value-count
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'no test_iter without a test net',
    `
  train_net: "a" test_iter: 9 test_interval: 5
#                           ^ wrong-value-count
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'a test_state for each test_iter',
    `
  net: "a" test_iter: 9 test_interval: 5
  test_state { stage: "a" } test_state { }
# ^^^^^^^^^^ wrong-value-count
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'a test_interval',
    `
  net: "a" test_iter: 9
#                     ^ not-positive
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'an average of something',
    `
  net: "a" average_loss: 0
#                        ^ not-positive
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'one way to write the type',
    `
  net: "a" type: "SGD" solver_type: ADAM
#                                   ^^^^ conflicting-fields
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'a type that exists',
    `
  net: "a" type: "adam"
#                ^^^^^^ unknown-choice
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'no momentum for AdaGrad',
    `
  net: "a" type: "AdaGrad" momentum: 0.9
#                                    ^^^ refused-field
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'no momentum for RMSProp',
    `
  net: "a" solver_type: RMSPROP momentum: 0.9
#          ^^^^^^^^^^^ deprecated-field
#                                         ^^^ refused-field
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'a decay below 1',
    `
  net: "a" type: "RMSProp" rms_decay: 1
#                                     ^ value-out-of-bounds
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'a policy',
    `
  net: "a" base_lr: 0.01
# ^^^ unknown-choice
`,
  ],
  [
    'a regularization, if there is any',
    `
  net: "a" base_lr: 0.01 lr_policy: "fixed" weight_decay: 0.1 regularization_type: "l2"
#                                                                                  ^^^^ unknown-choice
`,
  ],
  [
    'steps for the policy step',
    `
  net: "a" base_lr: 0.01 lr_policy: "step" gamma: 0.1
#                                   ^^^^^^ not-positive
`,
  ],
  [
    'a gamma of at least 0',
    `
  net: "a" base_lr: 0.01 lr_policy: "exp" gamma: -0.1
#                                                ^^^^ value-out-of-bounds
`,
  ],
])('a solver needs %s', (_, text) => {
  expect(withMarks(text)).toBe(text);
});

const input = 'layer { name: "in" type: "Input" top: "x" input_param { shape { dim: [1, 4] } } }';

test.each([
  [
    'net_param, in TRAIN and for each test_iter',
    `
  net_param {
    ${input}
    layer { name: "a" type: "ReLU" bottom: "y" top: "a" include { phase: TRAIN } }
#                                          ^^^ unknown-bottom
    layer { name: "b" type: "ReLU" bottom: "y" top: "b" include { phase: TEST } }
#                                          ^^^ unknown-bottom
    layer { name: "c" type: "ReLU" bottom: "y" top: "c" include { stage: "s" } }
#                                          ^^^ unknown-bottom
    layer { name: "d" type: "ReLU" bottom: "y" top: "d" include { stage: "none" } }
    layer { name: "e" type: "InnerProduct" bottom: "x" top: "e" }
#                           ^^^^^^^^^^^^^^ not-positive
  }
  test_iter: [1, 1] test_interval: 5 test_state { } test_state { stage: "s" }
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'train_net_param and test_net_param, each in its phase',
    `
  train_net_param {
    ${input}
    layer { name: "a" type: "ReLU" bottom: "y" top: "a" exclude { phase: TRAIN } }
    layer { name: "b" type: "Convolutoin" bottom: "x" top: "b" }
#                           ^^^^^^^^^^^^^ unknown-layer-type
  }
  test_net_param {
    state { stage: "s" }
    ${input}
    layer { name: "a" type: "ReLU" bottom: "y" top: "a" exclude { phase: TRAIN } }
#                                          ^^^ unknown-bottom
    layer { name: "b" type: "ReLU" bottom: "z" top: "b" include { stage: "s" } }
#                                          ^^^ unknown-bottom
  }
  test_iter: 1 test_interval: 5
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
  [
    'net_param, which Caffe does not bring to the form of today',
    `
  net_param {
    input: "x" input_dim: 1 input_dim: 4 input_dim: 1 input_dim: 1
    layers { name: "z" type: RELU bottom: "nothing" top: "z" }
    layer { name: "b" type: "ReLU" bottom: "x" top: "b" }
#                                          ^^^ unknown-bottom
  }
  base_lr: 0.01 lr_policy: "fixed"
`,
  ],
])('Caffe builds %s', (_, text) => {
  expect(withMarks(text)).toBe(text);
});

test('the verdict on a solver counts the nets that stand in it', () => {
  const solver = (bottom: string) =>
    `net_param { ${input} layer { name: "a" type: "ReLU" bottom: "${bottom}" top: "a" } } base_lr: 1 lr_policy: "fixed"`;
  const refused = (text: string) => analyzedAsSaid(text).problems.some(isRefusal);
  expect([solver('x'), solver('y')].map(refused)).toEqual([false, true]);
});

test.each([
  'net: "a"',
  'net: "a" test_iter: 9 test_iter: 3 test_interval: 5 test_net: "b"',
  'train_net: "a" test_net: "b" test_iter: 9 test_interval: 5 test_state { stage: "s" }',
  'net: "a" type: "Nesterov" momentum: 0.9',
  'net: "a" type: "SGD" rms_decay: 2',
])('nothing is wrong with %s', text => {
  expect(codesIn(`${text} base_lr: 0.01 lr_policy: "sigmoid" gamma: 0.1 stepsize: 100`)).toEqual([]);
});

test('the older form of the type is told, as long as there is no other', () => {
  const rest = 'net: "a" base_lr: 0.01 lr_policy: "fixed" solver_type: NESTEROV momentum: 0.9';
  expect(codesIn(rest)).toEqual(['deprecated-field']);
  expect(codesIn(`${rest} type: "SGD"`)).toEqual(['conflicting-fields']);
});
