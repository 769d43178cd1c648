import { expect, test } from 'vitest';
import { checkDefinition } from '../fixture.ts';

test('a bottom leads to the top that makes it, in place or not', () => {
  checkDefinition(`
layer { name: "a" type: "Input" top: ‹"x"› input_param { shape { dim: 1 } } }
layer { name: "b" type: "ReLU" bottom: "$0x" top: "x" }
layer { name: "c" type: "ReLU" bottom: "x" top: "y" }`);
  checkDefinition(`
layer { name: "a" type: "Input" top: "x" input_param { shape { dim: 1 } } }
layer { name: "b" type: "ReLU" bottom: "x" top: ‹"x"› }
layer { name: "c" type: "ReLU" bottom: "x$0" top: "y" }`);
});

test('a top is made where it stands', () => {
  checkDefinition('layer { name: "a" type: "Input" top: ‹"$0x"› input_param { shape { dim: 1 } } }');
});

test('each phase may have a layer of its own', () => {
  checkDefinition(`
layer { name: "a" type: "Input" top: ‹"x"› include { phase: TRAIN } }
layer { name: "a" type: "Input" top: ‹"x"› include { phase: TEST } }
layer { name: "b" type: "ReLU" bottom: "$0x" top: "y" }`);
});

test('an input in the head of a net is found', () => {
  checkDefinition(`
input: ‹"x"› input_shape { dim: 1 }
layers { name: "b" type: RELU bottom: "$0x" top: "y" }`);
});

test('nothing else leads anywhere', () => {
  checkDefinition('layer { name: "$0a" type: "Input" top: "x" }');
  checkDefinition('layer { name: "a" type: "ReLU" bottom: "no$0where" top: "x" }');
  expect(() => checkDefinition('layer { name: ‹"$0a"› }')).toThrow();
});
