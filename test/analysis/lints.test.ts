import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../server/src/features/diagnose.ts';
import { analyzedAsMeant } from '../as-meant.ts';
import { analyzedAsSaid, bothPhases, diagnosesOf } from '../fixture.ts';

const examples = new URL('../../examples/', import.meta.url);

/** What the examples are about. */
const meant: Readonly<Partial<Record<string, readonly string[]>>> = {
  'v1_syntax.prototxt': ['deprecated-syntax', 'deprecated-syntax'],
};

describe('examples', () => {
  const names = readdirSync(examples).filter(name => name.endsWith('.prototxt'));
  test.each(names)('%s has nothing that nobody wants', name => {
    const found = diagnosed(readFileSync(new URL(name, examples), 'utf8'));
    expect(found.map(({ code }) => code)).toEqual(meant[name] ?? []);
  });
});

describe('silent where it is meant', () => {
  const data =
    'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3, 9, 9] } } }\n';

  test.each([
    [
      'a convolution of 1 with a stride',
      'type: "Convolution" convolution_param { num_output: 2 kernel_size: 1 stride: 2 }',
    ],
    ['pooling of 1 with a stride', 'type: "Pooling" pooling_param { kernel_size: 1 stride: 2 }'],
    ['a sum in place', 'type: "Power" power_param { shift: 1 }'],
    [
      'a class in Python with other settings',
      'type: "Python" loss_param { } python_param { module: "m" layer: "L" }',
    ],
    [
      'a setting of old code at its default',
      'type: "Python" python_param { module: "m" layer: "L" share_in_parallel: false }',
    ],
  ])('%s', (_, layer) => {
    expect(diagnosed(`${data}layer { name: "it" bottom: "data" top: "it" ${layer} }`)).toEqual([]);
  });

  test('an input of 1 as a placeholder', () => {
    const text = `layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3, 1, 1] } } }
      layer { name: "pool" type: "Pooling" bottom: "data" top: "pool" pooling_param { kernel_size: 2 stride: 2 } }`;
    expect(diagnosed(text)).toEqual([]);
  });

  test('a net without any Scale behind its BatchNorm', () => {
    const norm = (i: number) =>
      `layer { name: "norm${i}" type: "BatchNorm" bottom: "data" top: "norm${i}" }\n`;
    expect(diagnosed(data + norm(1) + norm(2))).toEqual([]);
  });

  test('a crop of a Caffe that is older than transform_param', () => {
    const text = `# prototxt-flavour: c3d-1.0
      layers { name: "data" type: VIDEO_DATA top: "data" top: "label"
        image_data_param { source: "list" batch_size: 2 new_length: 16 crop_size: 112 mirror: true mean_file: "m" } }`;
    const codes = diagnosesOf(analyzedAsSaid(text)).map(({ problem }) => problem.kind.code);
    expect(codes).not.toContain('ignored-field');
    expect(codes).not.toContain('deprecated-field');
  });

  test.each(['segnet', 'faster-rcnn'])('%s, which reads nothing newer', fork => {
    const text = `# prototxt-flavour: ${fork}
      input: "data" input_dim: [1, 3, 4, 4] input: "label" input_dim: [1, 1, 4, 4]
      layer { name: "loss" type: "SoftmaxWithLoss" bottom: "data" bottom: "label" top: "loss" loss_param { normalize: true } }`;
    const codes = diagnosesOf(analyzedAsSaid(text)).map(({ problem }) => problem.kind.code);
    expect(codes.filter(code => code.startsWith('deprecated'))).toEqual([]);
  });

  test('DeepLab v1, which reads no layer but those of V1', () => {
    const text = `# prototxt-flavour: deeplab-v1
      input: "data" input_dim: [1, 3, 4, 4] layers { name: "relu" type: RELU bottom: "data" top: "relu" }`;
    expect(diagnosesOf(analyzedAsSaid(text))).toEqual([]);
  });

  test.each([
    ['synopsys', 'type: "YoloV2Loss" yolo_v2_loss_param { }'],
    ['ssd', 'type: "DetectionOutput" transform_param { }'],
    ['intel', 'type: "Convolution" quantization_param { }'],
  ])('settings that a layer of %s reads, or may read: %s', (fork, layer) => {
    const text = `# prototxt-flavour: ${fork}\n${data}layer { name: "it" bottom: "data" top: "it" ${layer} }`;
    const codes = diagnosesOf(analyzedAsSaid(text)).map(({ problem }) => problem.kind.code);
    expect(codes).not.toContain('ignored-field');
  });

  test('a square', () => {
    const text = `${data}layer { name: "square" type: "Eltwise" bottom: "data" bottom: "data" top: "square"
      eltwise_param { operation: PROD } }`;
    expect(diagnosed(text)).toEqual([]);
  });
});

test('a BatchNorm is found to have no Scale, however many ways lead on from it', () => {
  const joins = Array.from(
    { length: 100 },
    (_, i) => `layer { name: "${i + 1}" type: "Concat" bottom: "${i}" bottom: "${i}" top: "${i + 1}" }`,
  );
  const text = `
    layer { name: "data" type: "Python" top: "data" python_param { module: "m" layer: "L" } }
    layer { name: "norm" type: "BatchNorm" bottom: "data" top: "norm" }
    layer { name: "scale" type: "Scale" bottom: "norm" top: "norm" }
    layer { name: "0" type: "BatchNorm" bottom: "data" top: "0" }
    ${joins.join('\n')}`;
  expect(diagnosed(text).map(({ code }) => code)).toEqual(['batch-norm-without-scale']);
});

test('a gradient matters only in a net that learns', () => {
  const text = (loss: string) => `
    layer { name: "data" type: "DummyData" top: "data" dummy_data_param { shape { dim: [4, 3] } } }
    layer { name: "fc" type: "InnerProduct" bottom: "data" top: "fc" inner_product_param { num_output: 3 } }
    layer { name: "square" type: "Power" bottom: "fc" top: "fc" power_param { power: 2 } }
    ${loss}`;
  expect(diagnosed(text(''))).toEqual([]);
  const loss = 'layer { name: "loss" type: "EuclideanLoss" bottom: "fc" bottom: "data" top: "loss" }';
  expect(diagnosed(text(loss))).toEqual([
    {
      code: 'unsafe-in-place',
      message:
        'Power in place learns wrongly: its gradient needs the "fc" that it overwrites. (in phase TRAIN)',
    },
  ]);
});

test('a layer that Caffe refuses gets no lint', () => {
  const text = 'layer { name: "clip" type: "Clip" bottom: "nothing" top: "clip" phase: TRAIN }';
  expect(diagnosed(text).map(({ code }) => code)).toContain('unknown-bottom');
  expect(diagnosed(text).map(({ code }) => code)).not.toContain('unread-top');
});

function diagnosed(text: string) {
  return diagnosesOf(analyzedAsMeant(text, { states: bothPhases })).map(it => ({
    code: it.problem.kind.code,
    message: messageOf(it),
  }));
}
