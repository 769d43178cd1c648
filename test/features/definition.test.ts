import { test } from 'vitest';
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

test('a blob of a layer that no state has is looked for above it', () => {
  checkDefinition(`
layer { name: "a" type: "Input" top: ‹"x"› input_param { shape { dim: 1 } } }
layer { name: "b" type: "ReLU" bottom: "$0x" top: "y" include { stage: "never" } }
layer { name: "c" type: "Input" top: "x" include { stage: "never" } }`);
});

test('such a layer reads nothing that is made for the other phase', () => {
  checkDefinition(`
layer { name: "a" type: "Input" top: ‹"x"› include { phase: TRAIN } }
layer { name: "a" type: "Input" top: "x" include { phase: TEST } }
layer { name: "b" type: "ReLU" bottom: "$0x" top: "y" include { phase: TRAIN stage: "never" } }`);
});

test('shared values belong to the first layer that names them', () => {
  checkDefinition(`
layer { name: "a" type: "InnerProduct" bottom: "x" top: "y" param { name: ‹"w"› } param { name: "b" } }
layer { name: "b" type: "InnerProduct" bottom: "z" top: "w" param { name: "w$0" } }`);
  checkDefinition(`
layers { name: "a" type: INNER_PRODUCT bottom: "x" top: "y" param: "w" param: ‹"b"› }
layers { name: "b" type: INNER_PRODUCT bottom: "z" top: "b" param: "v" param: "$0b" }`);
});

test('a layer is where its name stands', () => {
  checkDefinition('layer { name: ‹"$0a"› type: "Input" top: "a" }');
});

test('nothing else leads anywhere', () => {
  checkDefinition('layer { name: "a" type: "$0Input" top: "x" }');
  checkDefinition('layer { name: "a" type: "ReLU" bottom: "no$0where" top: "x" }');
  checkDefinition('net: "$0a.prototxt"');
});
