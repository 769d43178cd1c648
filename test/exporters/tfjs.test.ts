import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Exported, exportNet } from '../../server/src/exporters/export.ts';
import { axisOrder, type DataFormat, inKerasOrder } from '../../server/src/exporters/keras/data-format.ts';
import { call } from '../cli/terminal.ts';
import { blobOf, netWith } from '../weights/write-net.ts';
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
