import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { axisOrder, type DataFormat, inKerasOrder } from '../../server/src/exporters/keras/data-format.ts';
import type { KerasCall } from '../../server/src/exporters/keras/layer.ts';
import { kerasProgram } from '../../server/src/exporters/keras/program.ts';
import type { Program } from '../../server/src/exporters/program/program.ts';
import { reserved, tfjsModule } from '../../server/src/exporters/tfjs/module.ts';
import { type Blob, largestError, readSample, type Sample, sampleNames } from './values.ts';

/** What no layer of TensorFlow.js gives, by the net that shows it. */
const refused: Readonly<Record<string, string>> = {
  argmax_top2_val: 'it gives the 2 largest',
  batch_reindex: 'it rearranges the batch',
  im2col: 'Keras has no layer that lays windows out as columns',
  pooling_mask: 'its second top holds the place of each maximum',
  spp: 'Keras has no pyramid pooling',
};

/** A module as it is written. */
interface Exported {
  createModel(): tf.LayersModel;
  loadCaffeWeights?(model: tf.LayersModel, tensors: Record<string, tf.Tensor>): void;
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
      const program = kerasProgram(sample.state, dataFormat, reserved);
      expect(program.refused).toEqual([]);
      for (const { layer, actual, expected } of await run(sample, program, dataFormat)) {
        expect(actual.shape, layer).toEqual(inKerasOrder(expected.shape, dataFormat));
        const error = largestError(actual.dataSync(), tensor(expected, dataFormat).dataSync());
        expect(error, layer).toBeLessThan(1e-4);
      }
      tf.disposeVariables();
    });
  });

test.each(Object.entries(refused))('%s is refused: %s', (name, reason) => {
  const program = kerasProgram(readSample(name).state, 'channels_last', reserved);
  expect(program.refused.map(({ text }) => text)).toEqual([reason]);
});

interface Compared {
  readonly layer: string;
  readonly actual: tf.Tensor;
  readonly expected: Blob;
}

/** Runs the module with all blobs as outputs. */
async function run(
  sample: Sample,
  program: Program<KerasCall>,
  dataFormat: DataFormat,
): Promise<readonly Compared[]> {
  const made = program.operations.flatMap(({ layer, outputs }) =>
    outputs.map((variable, i) => ({ variable, layer: layer.scale?.message.name ?? layer.message.name, i })),
  );
  const outputs = made.map(it => it.variable);
  const text = tfjsModule(sample.name, outputs.length > 0 ? { ...program, outputs } : program, dataFormat);
  const { createModel, loadCaffeWeights } = await load(`${sample.name}-${dataFormat}`, text);
  const model = createModel();
  loadCaffeWeights?.(model, tensors(sample));
  const inputs = program.inputs.map(it => tensor(sample.values.inputs[it.variable.name], dataFormat));
  const blobs = [model.apply(inputs)].flat();
  return made.flatMap(({ layer, i }, at) => {
    const expected = sample.values.layers.find(it => it.name === layer)?.tops[i];
    const actual = blobs[at];
    return expected && actual instanceof tf.Tensor ? [{ layer, actual, expected }] : [];
  });
}

async function load(name: string, text: string): Promise<Exported> {
  const file = join(modules, `${name}.mjs`);
  writeFileSync(file, text);
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

/** The blob in Keras's order of axes. */
function tensor(blob: Blob | undefined, dataFormat: DataFormat): tf.Tensor {
  if (!blob) throw new Error('there are no values for the input');
  const { shape, data } = blob;
  const order = axisOrder(shape.length, dataFormat);
  return tf.transpose(tf.tensor([...data], [...shape], 'float32'), [...order]);
}

/** The weights as a `.safetensors` file holds them. */
function tensors({ weights }: Sample): Record<string, tf.Tensor> {
  const entries = weights.flatMap(({ name, blobs }) =>
    blobs.map(({ shape, data }, i) => [`${name}/${i}`, tf.tensor(data, [...shape])] as const),
  );
  return Object.fromEntries(entries);
}
