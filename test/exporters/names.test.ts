import { expect, test } from 'vitest';
import { type ExportTarget, exportNet } from '../../server/src/exporters/export.ts';
import { stateOf } from './values.ts';

/** A name that would end the comment or the string that it stands in, and go on as code. */
const name = 'a\\"\\"\\"\\nINJECTED()\\n';

const net = stateOf(`name: "${name}"
layer { name: "in" type: "Input" top: "x" input_param { shape { dim: [1, 2] } } }
layer { name: "${name}" type: "ReLU" bottom: "x" top: "y" }`);

test.each<ExportTarget>(['keras3', 'keras2', 'keras1', 'tfjs', 'pytorch'])(
  'in %s nothing of a name is code',
  target => {
    const title = net.graph.nodes[1]?.layer.message.name ?? '';
    const options = { target, title, dataFormat: 'channels_last', everyBlob: false } as const;
    const { text } = exportNet(net, options);
    expect(text).toContain('INJECTED');
    expect(text.split('\n').filter(line => line.trimStart().startsWith('INJECTED'))).toEqual([]);
  },
);

test('in PyTorch no module is called what Python keeps for itself, in a block neither', () => {
  const names = [
    'class',
    ...['a', 'b', 'c'].flatMap(word => ['in', 'is', 'or', 'if'].map(it => `${word}_${it}`)),
  ];
  const layers = names.map(
    (name, i) => `layer { name: "${name}" type: "InnerProduct" bottom: "${names[i - 1] ?? 'x'}" top: "${name}"
      inner_product_param { num_output: 2 } }`,
  );
  const state = stateOf(`layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 2] } } }
    ${layers.join('\n')}`);
  const options = { target: 'pytorch', title: '', dataFormat: 'channels_first', everyBlob: false } as const;
  const { text } = exportNet(state, options);
  expect(text.match(/self\.\w+ = nn/g)).toMatchInlineSnapshot(`
    [
      "self.class_2 = nn",
      "self.in_2 = nn",
      "self.is_2 = nn",
      "self.or_2 = nn",
      "self.if_2 = nn",
    ]
  `);
});
