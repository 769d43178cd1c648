import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExportTarget, exportNet } from '../../server/src/exporters/export.ts';
import { stateOf } from './values.ts';

const input =
  'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 4 dim: 8 dim: 8 } } }';

/** A residual block: two convolutions, and the sum with what goes in. */
function residual(name: string, bottom: string, width: number): string {
  return `
    layer { name: "res${name}_a" type: "Convolution" bottom: "${bottom}" top: "res${name}_a"
      convolution_param { num_output: ${width} kernel_size: 1 bias_term: false } }
    layer { name: "bn${name}_a" type: "BatchNorm" bottom: "res${name}_a" top: "res${name}_a" }
    layer { name: "res${name}_a_relu" type: "ReLU" bottom: "res${name}_a" top: "res${name}_a" }
    layer { name: "res${name}_b" type: "Convolution" bottom: "res${name}_a" top: "res${name}_b"
      convolution_param { num_output: 4 kernel_size: 3 pad: 1 } }
    layer { name: "res${name}" type: "Eltwise" bottom: "${bottom}" bottom: "res${name}_b" top: "res${name}" }`;
}

const threeBlocks = `${input} ${residual('2a', 'x', 2)} ${residual('2b', 'res2a', 3)} ${residual('2c', 'res2b', 2)}`;

function textOf(net: string, target: ExportTarget): string {
  return exportNet(stateOf(net), { target, title: 'net', dataFormat: 'channels_last', everyBlob: false })
    .text;
}

test('what a net has several times becomes a function, with what differs as parameters', () => {
  const text = textOf(threeBlocks, 'keras3');
  expect(text.match(/^ {4}.*res_block\(.*$/gm)).toEqual([
    "    res2a = res_block(x, '2a', filters=2)  # 1×8×8×4",
    "    res2b = res_block(res2a, '2b', filters=3)  # 1×8×8×4",
    "    res2c = res_block(res2b, '2c', filters=2)  # 1×8×8×4",
  ]);
  expect(text.slice(text.indexOf('def res_block'), text.indexOf('def load_caffe_weights'))).toBe(`\
def res_block(x, block, filters):
    """The layers of res2a, res2b, res2c."""
    res_a = layers.Conv2D(filters, (1, 1), use_bias=False, name=f'res{block}_a')(x)
    bn_a = layers.BatchNormalization(
        axis=3, epsilon=0.00001, momentum=0.999, center=False, scale=False, name=f'bn{block}_a'
    )(res_a)
    res_a_relu = layers.ReLU(name=f'res{block}_a_relu')(bn_a)

    res_b = layers.Conv2D(4, (3, 3), padding='same', name=f'res{block}_b')(res_a_relu)
    res = layers.Add(name=f'res{block}')([x, res_b])
    return res


`);
});

test('in PyTorch it is a module, and the weights know where it is', () => {
  const text = textOf(threeBlocks, 'pytorch');
  expect(text).toContain('        self.res2b = ResBlock(channels=3)\n');
  expect(text).toContain("    'res2b.res_a': (plain, ('res2b_a', 1)),\n");
});

test('names that do not go by one word, a part of a block, and what is read from outside stay as they are', () => {
  const others = [
    threeBlocks
      .replaceAll('"res2b_b"', '"other"')
      .replaceAll('"res2c_b"', '"another"')
      .replaceAll('"res2a_b"', '"b"'),
    `${input} ${residual('2a', 'x', 2)} ${residual('2b', 'res2a', 2)}
      layer { name: "res2a_c" type: "Eltwise" bottom: "res2b" bottom: "res2a_b" top: "c" }`,
  ];
  for (const net of others) expect(textOf(net, 'keras3')).not.toContain('_block(');
});

const folder = join(import.meta.dirname, '../../node_modules/.cache/prototxt-blocks');
const examples = new URL('../../examples/', import.meta.url);
const nets: Readonly<Record<string, string>> = {
  three_blocks: threeBlocks,
  ...Object.fromEntries(
    ['colorization', 'fcn', 'inception_block'].map(name => [
      name,
      readFileSync(new URL(`${name}.prototxt`, examples), 'utf8'),
    ]),
  ),
};

describe('a net in blocks is the very net that it is without', () => {
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await tf.setBackend('cpu');
  });

  test.each(Object.keys(nets))('%s', async name => {
    const state = stateOf(nets[name] ?? '');
    const exported = (everyBlob: boolean) =>
      exportNet(state, { target: 'tfjs', title: name, dataFormat: 'channels_last', everyBlob }).text;
    expect(exported(false)).toMatch(/Block\(/);
    expect(exported(true)).not.toMatch(/Block\(/);
    expect(await layersOf(`${name}-blocks`, exported(false))).toEqual(await layersOf(name, exported(true)));
  });
});

/** Each layer of the model: how it is set up, and what it reads. */
async function layersOf(name: string, text: string): Promise<Record<string, unknown>> {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, text);
  const { createModel } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const model: tf.LayersModel = createModel();
  return Object.fromEntries(
    model.layers.map(layer => [
      layer.name,
      [
        layer.getClassName(),
        layer.getConfig(),
        layer.outputShape,
        layer.inboundNodes.map(node => node.inboundLayers.map(it => it.name)),
      ],
    ]),
  );
}
