import { expect, test } from 'vitest';
import { exportNet, exportTargets } from '../../server/src/exporters/export.ts';
import { stateOf } from './values.ts';

const input = 'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 3, 8, 8] } } }';
const options = { dataFormat: 'channels_last', title: 'net', everyBlob: false } as const;

test.each(exportTargets)('in %s a layer that reads a loss is refused, with the name of the blob', target => {
  const net = stateOf(`${input}
    layer { name: "far" type: "EuclideanLoss" bottom: "x" bottom: "x" top: "e" }
    layer { name: "p" type: "Power" bottom: "e" top: "p" power_param { scale: 2 } }`);
  const { text, refused } = exportNet(net, { ...options, target });
  expect(refused.map(it => [it.layer.message.name, it.text])).toEqual([
    ['p', 'it reads "e", which EuclideanLoss "far" makes and the export leaves out'],
  ]);
  expect(text).toMatch(/not_?implemented\(/i);
});

test.each(exportTargets)('in %s so is one that only hands it on, or reads it beside others', target => {
  const net = stateOf(`${input}
    layer { name: "far" type: "EuclideanLoss" bottom: "x" bottom: "x" top: "e" }
    layer { name: "same" type: "Split" bottom: "e" top: "f" top: "g" }
    layer { name: "s" type: "Reduction" bottom: "x" top: "s" }
    layer { name: "both" type: "Eltwise" bottom: "s" bottom: "e" top: "sum" }`);
  const { refused } = exportNet(net, { ...options, target });
  expect(refused.map(it => it.layer.message.name)).toEqual(expect.arrayContaining(['same', 'both']));
});

test.each(exportTargets)('in %s what is left out itself may read what is left out', target => {
  const net = stateOf(`${input}
    layer { name: "r" type: "ReLU" bottom: "x" top: "r" }
    layer { name: "far" type: "EuclideanLoss" bottom: "x" bottom: "x" top: "e" }
    layer { name: "quiet" type: "Silence" bottom: "e" }`);
  expect(exportNet(net, { ...options, target }).refused).toEqual([]);
});

test.each(exportTargets)('in %s a blob that only gives a size is not lost, nor is what makes it', target => {
  const net = stateOf(`${input}
    layer { name: "c" type: "Convolution" bottom: "x" top: "c" convolution_param { num_output: 4 kernel_size: 3 } }
    layer { name: "cut" type: "Crop" bottom: "x" bottom: "c" top: "y" }`);
  const { outputs } = exportNet(net, { ...options, target });
  expect(outputs.map(it => it.variable.name)).toEqual(['c', 'y']);
});
