import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Exported, exportNet } from '../../server/src/exporters/export.ts';
import { axisOrder, type DataFormat, inKerasOrder } from '../../server/src/exporters/keras/data-format.ts';
import { call } from '../cli/terminal.ts';
import { blobOf, legacyBlob, netWith } from '../weights/write-net.ts';
import {
  type Blob,
  expectedBlob,
  largestError,
  readSample,
  type Sample,
  sampleNames,
  stateOf,
  turned,
} from './values.ts';

/** What no layer of TensorFlow.js gives, by the net that shows it. */
const refused: Readonly<Record<string, string>> = {
  argmax_top2_val: 'it gives the 2 largest',
  batch_reindex: 'it rearranges the batch',
  im2col: 'Keras has no layer that lays windows out as columns',
  pooling_mask: 'its second top holds the place of each maximum',
  spp: 'Keras has no pyramid pooling',
};

const options = { target: 'tfjs', everyBlob: true } as const;

/** A module as it is written. */
interface Module {
  createModel(): tf.LayersModel;
  loadCaffeWeights?(model: tf.LayersModel, tensors: Record<string, tf.Tensor>): void;
  readSafetensors?(buffer: ArrayBuffer): Record<string, tf.Tensor>;
}

const modules = join(import.meta.dirname, '../../node_modules/.cache/prototxt-exports');

beforeAll(async () => {
  mkdirSync(modules, { recursive: true });
  await tf.setBackend('cpu');
});

for (const dataFormat of ['channels_first', 'channels_last'] as const)
  describe(`every blob is Caffe's, ${dataFormat}`, () => {
    test.each(sampleNames().filter(name => !(name in refused)))('%s', async name => {
      const sample = readSample(name);
      const exported = exportNet(sample.state, { ...options, title: name, dataFormat });
      expect(exported.refused).toEqual([]);
      for (const { layer, actual, expected } of await run(sample, exported, dataFormat)) {
        expect(actual.shape, layer).toEqual(inKerasOrder(expected.shape, dataFormat));
        const error = largestError(actual.dataSync(), tensor(expected, dataFormat).dataSync());
        expect(error, layer).toBeLessThan(1e-4);
      }
      tf.disposeVariables();
    });
  });

test.each(Object.entries(refused))('%s is refused: %s', (name, reason) => {
  const { refused } = exportNet(readSample(name).state, {
    ...options,
    title: name,
    dataFormat: 'channels_last',
  });
  expect(refused.map(({ text }) => text)).toEqual([reason]);
});

test('weights of single and of double precision are read from a .safetensors', async () => {
  const text = `
    layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 2 } } }
    layer { name: "fc" type: "InnerProduct" bottom: "x" top: "y" inner_product_param { num_output: 1 bias_term: false } }`;
  const exported = exportNet(stateOf(text), { ...options, title: 'fc', dataFormat: 'channels_last' });
  const { createModel, loadCaffeWeights, readSafetensors } = await load('safetensors', exported.text);
  for (const field of ['float', 'double'] as const) {
    const file = join(modules, `${field}.caffemodel`);
    writeFileSync(file, netWith(blobOf([1, 2], [0.5, 0.25], field)));
    await call(['weights', file, '-o', `${file}.safetensors`]);
    const model = createModel();
    loadCaffeWeights?.(
      model,
      readSafetensors?.(new Uint8Array(readFileSync(`${file}.safetensors`)).buffer) ?? {},
    );
    const made = [model.apply(tf.tensor([[2, 4]]))].flat()[0];
    expect(made instanceof tf.Tensor && made.dataSync()[0], field).toBe(2);
  }
});

test.each(['channels_last', 'channels_first'] as const)(
  'layers may be called what TensorFlow.js does not take, %s',
  async dataFormat => {
    const exported = exportNet(
      stateOf(`
      layer { name: "in" type: "Input" top: "_x" input_param { shape { dim: [1, 2, 3, 3] } } }
      layer { name: "_conv" type: "Convolution" bottom: "_x" top: "y" convolution_param { num_output: 2 kernel_size: 1 } }
      layer { name: "卷积" type: "Convolution" bottom: "y" top: "z" convolution_param { num_output: 2 kernel_size: 1 } }
      layer { type: "AbsVal" bottom: "z" top: "__" }
      layer { name: "-" type: "Sigmoid" bottom: "__" top: "s" }`),
      { ...options, title: 'names', dataFormat },
    );
    const { createModel } = await load(`names-${dataFormat}`, exported.text);
    expect(createModel().layers.map(({ name }) => name)).toEqual([
      'layer_x',
      'layer_conv',
      'layer__',
      'layer',
      'layer-',
    ]);
  },
);

test.each([
  ['a line break', '\\n'],
  ['a carriage return', '\\r'],
  ['a null', '\\000x'],
  ['a line separator', '\u2028'],
  ['quotes and backslashes', "'\\\\'`"],
])('the name of a layer may hold %s', async (what, letter) => {
  const state = stateOf(`
    layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 2 } } }
    layer { name: "a${letter}b" type: "InnerProduct" bottom: "x" top: "y" inner_product_param { num_output: 1 } }`);
  const exported = exportNet(state, { ...options, title: `t${letter}`, dataFormat: 'channels_last' });
  expect(exported.text).not.toMatch(/[\0\r\u2028]/);
  const { createModel, loadCaffeWeights } = await load(what, exported.text);
  const name = state.graph.nodes[1]?.layer.message.name;
  const weights = { [`${name}/0`]: tf.ones([1, 2]), [`${name}/1`]: tf.zeros([1]) };
  const model = createModel();
  loadCaffeWeights?.(model, weights);
  const made = [model.apply(tf.ones([1, 2]))].flat()[0];
  expect(made instanceof tf.Tensor && [...made.dataSync()]).toEqual([2]);
});

test.each([
  ['a fully connected layer', 'type: "InnerProduct" inner_product_param { num_output: 2 }', [1, 1, 2, 3], 2],
  [
    'a convolution',
    'type: "Convolution" convolution_param { num_output: 2 kernel_h: 1 kernel_w: 3 group: 1 }',
    [2, 1, 1, 3],
    2,
  ],
  ['a table', 'type: "Embed" embed_param { input_dim: 3 num_output: 2 }', [1, 1, 3, 2], 2],
])('weights of old files, which give every blob four axes, go into %s', async (what, layer, dims, biases) => {
  const sizes = layer.includes('Convolution') ? [1, 1, 1, 3] : layer.includes('Embed') ? [1] : [1, 3];
  const exported = exportNet(
    stateOf(`
    layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [${sizes}] } } }
    layer { name: "fc" ${layer} bottom: "x" top: "y" }`),
    { ...options, title: what, dataFormat: 'channels_first' },
  );
  const { createModel, loadCaffeWeights, readSafetensors } = await load(what, exported.text);
  const file = join(modules, 'old.caffemodel');
  const values = Array.from({ length: 6 }, (_, i) => i);
  const blobs = [legacyBlob(dims, values), legacyBlob([1, 1, 1, biases], [10, 20])];
  writeFileSync(file, netWith(blobs, { name: 'fc', type: layer.split('"')[1] ?? '' }));
  await call(['weights', file, '-o', `${file}.safetensors`]);
  const model = createModel();
  loadCaffeWeights?.(
    model,
    readSafetensors?.(new Uint8Array(readFileSync(`${file}.safetensors`)).buffer) ?? {},
  );
  const made = [model.apply(tf.ones(sizes))].flat()[0];
  // Rows of 0, 1, 2 and 3, 4, 5, or the second of three rows of the table, each with its bias.
  const expected = layer.includes('Embed') ? [12, 23] : [13, 32];
  expect(made instanceof tf.Tensor && [...made.dataSync()]).toEqual(expected);
});

interface Compared {
  readonly layer: string;
  readonly actual: tf.Tensor;
  readonly expected: Blob;
}

/** Runs the module with all blobs as outputs. */
async function run(sample: Sample, exported: Exported, dataFormat: DataFormat): Promise<readonly Compared[]> {
  const { createModel, loadCaffeWeights } = await load(`${sample.name}-${dataFormat}`, exported.text);
  const model = createModel();
  loadCaffeWeights?.(model, tensors(sample));
  const inputs = exported.inputs.map(({ name }) => tensor(sample.values.inputs[name], dataFormat));
  const blobs = [model.apply(inputs)].flat();
  return exported.outputs.flatMap((output, i) => {
    const actual = blobs[i];
    const expected = expectedBlob(sample, output);
    return actual instanceof tf.Tensor ? [{ layer: output.layer.message.name, actual, expected }] : [];
  });
}

async function load(name: string, text: string): Promise<Module> {
  const file = join(modules, `${name}.mjs`);
  writeFileSync(file, text);
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

/** The blob in Keras's order of axes. */
function tensor(blob: Blob | undefined, dataFormat: DataFormat): tf.Tensor {
  if (!blob) throw new Error('there are no values for the input');
  const { shape, data } = turned(blob, axisOrder(blob.shape.length, dataFormat));
  return tf.tensor([...data], [...shape], 'float32');
}

/** The weights as a `.safetensors` file holds them. */
function tensors({ weights }: Sample): Record<string, tf.Tensor> {
  const entries = weights.flatMap(({ name, blobs }) =>
    blobs.map(({ shape, data }, i) => [`${name}/${i}`, tf.tensor(data, [...shape])] as const),
  );
  return Object.fromEntries(entries);
}
