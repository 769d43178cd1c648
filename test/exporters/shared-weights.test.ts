import { expect, test } from 'vitest';
import { exportNet, exportTargets } from '../../server/src/exporters/export.ts';
import { stateOf } from './values.ts';

const siamese = stateOf(`
  layer { name: "in" type: "Input" top: "a" top: "b" input_param { shape { dim: [1, 4] } } }
  layer { name: "fc" type: "InnerProduct" bottom: "a" top: "fc" param { name: "w" }
          inner_product_param { num_output: 2 bias_term: false } }
  layer { name: "fc_p" type: "InnerProduct" bottom: "b" top: "fc_p" param { name: "w" }
          inner_product_param { num_output: 2 bias_term: false } }
  layer { name: "own" type: "InnerProduct" bottom: "b" top: "own" param { name: "v" } param { name: "w" }
          inner_product_param { num_output: 2 bias_term: false } }`);

test.each(exportTargets)('%s says which layer shares weights with another one', target => {
  const options = { target, title: 'net', dataFormat: 'channels_last', everyBlob: false } as const;
  const { text } = exportNet(siamese, options);
  expect(text.match(/".+" \(.+\): It shares .+/g)).toEqual([
    '"fc_p" (InnerProduct): It shares weights with "fc" in Caffe; here each has its own, which training moves apart.',
  ]);
});

test.each(exportTargets)('%s says it too of a Scale that a BatchNorm takes in', target => {
  const branch = (name: string) => `
    layer { name: "bn_${name}" type: "BatchNorm" bottom: "${name}" top: "bn_${name}" }
    layer { name: "scale_${name}" type: "Scale" bottom: "bn_${name}" top: "scale_${name}" param { name: "w" } }`;
  const net = stateOf(`
    layer { name: "in" type: "Input" top: "a" top: "b" input_param { shape { dim: [1, 4, 2, 2] } } }
    ${branch('a')} ${branch('b')}`);
  const options = { target, title: 'net', dataFormat: 'channels_last', everyBlob: false } as const;
  expect(exportNet(net, options).text).toContain(
    '"scale_b" (Scale): It shares weights with "scale_a" in Caffe',
  );
});
