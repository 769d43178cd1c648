import { expect, test } from 'vitest';
import { hints } from '../../server/src/features/hints.ts';
import { analyzed, checkHints, withHints } from '../fixture.ts';

const dataLayers = `
layer { name: "train" type: "DummyData" top: "data"‹8×3×32×32› include { phase: TRAIN }
  dummy_data_param { shape { dim: 8 dim: 3 dim: 32 dim: 32 } } }
layer { name: "test" type: "DummyData" top: "data"‹2×3×32×32› include { phase: TEST }
  dummy_data_param { shape { dim: 2 dim: 3 dim: 32 dim: 32 } } }`;

test('a shape stands behind the string of a top', () => {
  checkHints(`
layer { name: "data" type: "Input" top: "data"‹1×3×5×5› input_param { shape { dim: [1, 3, 5, 5] } } }
layer { name: "conv" type: "Convolution" bottom: "data" top: "conv"‹1×7×3×3› # é
  convolution_param { num_output: 7 kernel_size: 3 } }`);
});

test('where the phases differ, both stand there; a layer of one phase has its shape alone', () => {
  checkHints(`${dataLayers}
layer { name: "relu" type: "ReLU" bottom: "data" top: "data"‹TRAIN 8×3×32×32 · TEST 2×3×32×32› }`);
});

test('in one phase only its layers have hints', () => {
  checkHints(
    `${dataLayers.replace('‹8×3×32×32›', '')}
layer { name: "relu" type: "ReLU" bottom: "data" top: "data"‹2×3×32×32› }`,
    { states: [{ phase: 'TEST', level: 0, stages: [] }] },
  );
});

test('bottoms may have hints too', () => {
  checkHints(
    `
layer { name: "data" type: "Input" top: "data"‹1×3› input_param { shape { dim: 1 dim: 3 } } }
layer { name: "relu" type: "ReLU" bottom: "data"‹1×3› top: "relu"‹1×3› }
layer { name: "lost" type: "ReLU" bottom: "nothing"‹?› top: "lost"‹?› }`,
    { sides: ['top', 'bottom'] },
  );
});

test('the inputs in the head of a net have hints, and the layers of an old one', () => {
  checkHints(`
input: "data"‹1×3×8×8› input_dim: 1 input_dim: 3 input_dim: 8 input_dim: 8
layers { name: "relu" type: RELU bottom: "data" top: "relu"‹1×3×8×8› }`);
  checkHints(`
input: "data"‹1×3×8×8› input_dim: 1 input_dim: 3 input_dim: 8 input_dim: 8
layers { layer { name: "conv" type: "conv" num_output: 2 kernelsize: 3 } bottom: "data" top: "conv"‹1×2×6×6› }`);
});

test('a layer that is being typed takes nothing from the others', () => {
  checkHints(`
layer { name: "data" type: "Input" top: "data"‹1×3› input_param { shape { dim: 1 dim: 3 } } }
layer { name: "new" type: 
layer { name: "relu" type: "ReLU" bottom: "data" top: "relu"‹1×3› }`);
});

test('scalars and unknown shapes are written so', () => {
  checkHints(`
layer { name: "data" type: "Input" top: "data"‹1×3› top: "label"‹1› input_param { shape { dim: 1 dim: 3 } shape { dim: 1 } } }
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "data" bottom: "label" top: "loss"‹scalar› }
layer { name: "x" type: "MyLayer" bottom: "data" top: "x"‹?› }`);
});

test('only the range is looked at', () => {
  const text = `
layer { name: "a" type: "Input" top: "a" input_param { shape { dim: 1 } } }
layer { name: "b" type: "Input" top: "b" input_param { shape { dim: 2 } } }`;
  const start = text.lastIndexOf('layer');
  const shown = withHints(text, { range: { start, end: text.length } });
  expect(shown).toContain('top: "b"‹2›');
  expect(shown).not.toContain('‹1›');
});

test('a hint leads to the layer that made the blob', () => {
  const text = `
layer { name: "data" type: "Input" top: "data" input_param { shape { dim: 1 } } }
layer { name: "relu" type: "ReLU" bottom: "data" top: "data" }
layer { name: "next" type: "ReLU" bottom: "data" top: "next" }`;
  const places = hints(analyzed(text), { start: 0, end: text.length }, ['bottom']).map(
    ({ parts: [part] }) => part?.leadsTo?.start,
  );
  const first = text.indexOf('"data"', text.indexOf('top:'));
  const overwritten = text.indexOf('"data"', text.indexOf('top:', text.indexOf('"ReLU"')));
  expect(places).toEqual([first, overwritten]);
});

test('the tooltip says it in words, and why something is not known', () => {
  const text = `
layer { name: "d" type: "Data" top: "data" data_param { source: "a*b" batch_size: 8 } }
layer { name: "ip" type: "InnerProduct" bottom: "data" top: "ip" inner_product_param { num_output: 2 } }
layer { name: "i" type: "Input" top: "image" input_param { shape { dim: 1 dim: 3 dim: 4 dim: 5 } } }`;
  const [data, product, image] = hints(analyzed(text), { start: 0, end: text.length }).map(
    ({ tooltip }) => tooltip,
  );
  expect(data).toContain('`?`: the records of the LevelDB at `a*b` set it.');
  expect(product).toBe('`ip`: axis 0: 8, axis 1: 2; 16 values, 64 bytes.  \nMade by `ip` (InnerProduct).');
  expect(image).toContain('`image`: batch 1, channels 3, height 4, width 5; 60 values, 240 bytes.');
});
