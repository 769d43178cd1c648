import { expect, test } from 'vitest';
import { exportNet, exportTargets } from '../../server/src/exporters/export.ts';
import { stateOf } from './values.ts';

const firstLines = (target: (typeof exportTargets)[number], data: string) => {
  const net = stateOf(`layer { name: "data" ${data} }
    layer { name: "r" type: "ReLU" bottom: "data" top: "r" }`);
  const { text } = exportNet(net, { target, title: 'net', dataFormat: 'channels_last', everyBlob: false });
  return text.split('\n').slice(0, 4).join('\n');
};

const memory = `type: "MemoryData" top: "data" top: "label"
  memory_data_param { batch_size: 1 channels: 3 height: 4 width: 4 }`;

test.each(exportTargets)('%s says what Caffe does to images before the net sees them', target => {
  const transform = 'transform_param { mean_value: 104 mean_value: 117 mean_value: 123 scale: 0.017 }';
  expect(firstLines(target, `${memory} ${transform}`)).toContain(
    '"data" (MemoryData): Caffe subtracts 104, 117, 123, then multiplies by 0.017; do so with what you feed in.',
  );
  expect(firstLines(target, `${memory} transform_param { mean_file: "mean.binaryproto" }`)).toContain(
    'Caffe subtracts the mean image in mean.binaryproto; do so with what you feed in.',
  );
});

test('it says nothing of data as they are, nor of layers that transform nothing', () => {
  expect(firstLines('keras3', `${memory} transform_param { mirror: true }`)).not.toContain('feed in');
  const input =
    'type: "Input" top: "data" input_param { shape { dim: [1, 3] } } transform_param { scale: 2 }';
  expect(firstLines('keras3', input)).not.toContain('feed in');
});
