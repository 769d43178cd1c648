import { expect, test } from 'vitest';
import { type CodeLens, netLenses, readerLenses } from '../../server/src/features/code-lenses.ts';
import { analyzed } from '../fixture.ts';

const net = `# A net
name: "n"
layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3, 8, 8] } } }
layer { name: "conv" type: "Convolution" bottom: "data" top: "conv" convolution_param { num_output: 4 kernel_size: 3 } }
layer { name: "relu" type: "ReLU" bottom: "conv" top: "conv" }
layer { name: "a" type: "TanH" bottom: "conv" top: "a" }
layer { name: "b" type: "TanH" bottom: "conv" top: "b" include { phase: TEST } }
layer { name: "end" type: "Silence" bottom: "a" }
`;

test('above a net stand its totals, for each phase where these differ', () => {
  expect(shown(net, netLenses)).toEqual([
    'name: TRAIN 5 layers · 112 parameters · 3,888 MACs · 1.88 KiB of blobs',
    'name: TEST 6 layers · 112 parameters · 3,888 MACs · 2.44 KiB of blobs',
  ]);
  const same = net.replace('include { phase: TEST }', '').replace('name: "n"', '');
  expect(shown(same, netLenses)).toEqual([
    'layer { name: "data": 6 layers · 112 parameters · 3,888 MACs · 2.44 KiB of blobs',
  ]);
});

test.each(['dim: 3 dim: -1', 'dim: 0 dim: -1', 'dim: -1 dim: -2'])(
  'what can be no size makes no totals: %s',
  shape => {
    const impossible = `layer { name: "in" type: "Input" top: "x" input_param { shape { ${shape} } } }
layer { name: "fc" type: "InnerProduct" bottom: "x" top: "y" inner_product_param { num_output: 2 } }`;
    expect(shown(impossible, netLenses)).toEqual(['layer { name: "in": 2 layers']);
  },
);

test('above a layer stand its readers, each version of a blob with its own', () => {
  expect(shown(net, readerLenses)).toEqual([
    'layer { name: "data": read by conv',
    'layer { name: "conv": read by relu',
    'layer { name: "relu": TRAIN read by a · TEST read by a, b',
    'layer { name: "a": read by end',
    'layer { name: "b": read by no layer',
  ]);
  const places = readerLenses(analyzed(net))[2]?.leadsTo.map(
    ({ start }) => net.slice(0, start).split('\n').length,
  );
  expect(places).toEqual([6, 7]);
});

test('of many readers the first are named', () => {
  const reader = (name: string) => `layer { name: "${name}" type: "TanH" bottom: "x" top: "${name}" }`;
  const many = `layer { name: "x" type: "Input" top: "x" }\n${['a', 'b', 'c', 'd', 'e'].map(reader).join('\n')}`;
  expect(shown(many, readerLenses)[0]).toBe('layer { name: "x": read by a, b, c and 2 more layers');
});

test('a file that is no net has none, nor has an empty one', () => {
  for (const text of ['', 'base_lr: 1', 'item { label: 1 }'])
    expect([...netLenses(analyzed(text)), ...readerLenses(analyzed(text))]).toEqual([]);
});

function shown(
  text: string,
  lenses: (analysis: ReturnType<typeof analyzed>) => readonly CodeLens[],
): string[] {
  return lenses(analyzed(text)).map(
    ({ span, title }) => `${/^\w+(?: \{ name: "\w+")?/.exec(text.slice(span.start))?.[0]}: ${title}`,
  );
}
