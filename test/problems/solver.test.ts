import { expect, test } from 'vitest';
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

test.each([
  'net: "a"',
  'net: "a" test_iter: 9 test_iter: 3 test_interval: 5 test_net: "b"',
  'train_net: "a" test_net: "b" test_iter: 9 test_interval: 5 test_state { stage: "s" }',
  'net: "a" solver_type: NESTEROV momentum: 0.9',
  'net: "a" type: "SGD" rms_decay: 2',
])('nothing is wrong with %s', text => {
  expect(codesIn(`${text} base_lr: 0.01 lr_policy: "sigmoid" gamma: 0.1 stepsize: 100`)).toEqual([]);
});
