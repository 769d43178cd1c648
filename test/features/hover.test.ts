import { expect, test } from 'vitest';
import {
  fillerTypes,
  lrPolicies,
  regularizationTypes,
  solverTypes,
} from '../../server/src/schema/caffe.generated.ts';
import { wordDocs } from '../../server/src/schema/word-docs.ts';
import { checkHover, hoverAt } from '../fixture.ts';

const data = 'layer { name: "in" type: "Input" top: "data" input_param { shape { dim: [1, 512, 28, 28] } } }';

const conv = (name: string, type: string, bottom: string, top: string, keyword = 'layer') => `${data}
${keyword} {
  name: "${name}" type: "${type}" bottom: "${bottom}" top: "${top}"
  convolution_param { num_output: 256 kernel_size: 4 pad: 1 dilation: 1 stride: 2 }
}`;

test.each([
  conv('conv8_1', 'Deconvolution', 'data', 'up', 'la$0yer'),
  conv('$0conv8_1', 'Deconvolution', 'data', 'up'),
  conv('conv8_1', 'Deconvolution', 'data$0', 'up'),
  conv('conv8_1', 'Deconvolution', 'data', 'u$0p'),
])('a layer: what it does, its blobs, its size in numbers, its parameters and its cost', text => {
  checkHover(
    text,
    `
**Deconvolution**
Spreads each input value over a window of the output: the transpose of Convolution.

\`data\` 1×512×28×28 → \`up\` 1×256×56×56

Size: \`2·(28−1) + 1·(4−1)+1 − 2·1 = 56\` (height and width)
Parameters: 2,097,408 (2.1 M): weight 512×256×4×4, bias 256
Multiply-accumulates: 1,644,167,168 (1.64 G)
Output: 802,816 values, 3.06 MiB`,
  );
});

test('on the type there is also what experienced people know of it', () => {
  const text = hoverAt(conv('conv8_1', 'De$0convolution', 'data', 'up'));
  expect(text).toContain('1,644,167,168');
  expect(text).toMatch(/\n\n- To upsample by f: kernel\\_size/);
});

test('a layer in place, of one phase', () => {
  checkHover(
    `${data} layer { name: "$0drop" type: "Dropout" bottom: "data" top: "data" include { phase: TRAIN } }`,
    `
**Dropout**
Zeroes values at random while training.

*Only in phase TRAIN.*

\`data\` 1×512×28×28 → \`data\` 1×512×28×28, in place`,
  );
});

test('a blob that shares its name with others is told from them', () => {
  const net = `${data} layer { name: "drop" type: "Dropout" bottom: "data" top: "data" include { phase: TRAIN } }
layer { name: "relu" type: "ReLU" bottom: "data" top: "data" }`;
  const said = (marked: string) => hoverAt(marked)?.split('\n\n')[2];
  expect(said(net.replace('"relu" type: "ReLU" bottom: "', '$&$0'))).toBe(
    '**TRAIN** Blob 2 of 3 with the name `data`: made in place by `drop`, read by `relu`.\n' +
      '**TEST** Blob 1 of 2 with the name `data`: made by `in`, read by `relu`.',
  );
  expect(said(net.replace(/"data" }$/, '"$0data" }'))).toContain('read by no layer');
  expect(hoverAt(net.replace('name: "', '$&$0'))).not.toContain('Blob ');
});

test('a layer that no state has', () => {
  checkHover(
    `${data} layer { name: "$0drop" type: "Dropout" bottom: "data" top: "data" include { phase: TRAIN } }`,
    `
**Dropout**
Zeroes values at random while training.

*Not in the net in phase TEST.*`,
    [{ phase: 'TEST', level: 0, stages: [] }],
  );
});

test('what differs between the phases is said of each, what is not known with its reason', () => {
  checkHover(
    `
layer { name: "a" type: "Data" top: "x" include { phase: TRAIN } data_param { source: "ab" batch_size: 8 } }
layer { name: "b" type: "Data" top: "x" include { phase: TEST } data_param { source: "ab" batch_size: 2 } }
layer { name: "ip" type: "InnerProduct" bottom: "x" top: "$0y" inner_product_param { num_output: 5 axis: 2 } }`,
    `
**InnerProduct**
Multiplies the input, flattened from one axis on, by a learned matrix: a fully connected layer.

**TRAIN** \`x\` 8×?×?×? → \`y\` 8×?×5
**TEST** \`x\` 2×?×?×? → \`y\` 2×?×5

Parameters: weight 5×?, bias 5
\`?\`: the records of the LevelDB at \`ab\` set it.`,
  );
});

test('axes with different windows have a formula each, and a dropped window is taken off', () => {
  const text = hoverAt(`
layer { name: "in" type: "Input" top: "data" input_param { shape { dim: [1, 1, 4, 9] } } }
layer { name: "$0pool" type: "Pooling" bottom: "data" top: "pool" pooling_param { kernel_size: 3 stride: 3 pad_h: 1 pad_w: 0 } }`);
  expect(text).toContain(
    'Size: `⌈(4 + 2·1 − 3) / 3⌉ + 1 = 2` (height), `⌈(9 + 2·0 − 3) / 3⌉ + 1 = 3` (width)',
  );
});

test('losses that Caffe adds, statistics, and types that it does not have', () => {
  const loss = hoverAt(
    `${data} layer { name: "$0loss" type: "EuclideanLoss" bottom: "data" bottom: "data" }`,
  );
  expect(loss).toContain('Caffe adds scalar without a name, with a loss weight of 1.');
  const norm = hoverAt(`${data} layer { name: "$0norm" type: "BatchNorm" bottom: "data" top: "norm" }`);
  expect(norm).toContain('(statistics, not trained)');
  const other = hoverAt(`${data} layer { name: "$0x" type: "Corelation" bottom: "data" top: "x" }`);
  expect(other).toContain(
    'Stock Caffe has no such type.\n\n`data` 1×512×28×28 → `x` ?\n\n`?`: the layer type',
  );
});

test('old layers and inputs have the same cards', () => {
  const head = 'input: "$0data" input_dim: 1 input_dim: 3 input_dim: 8 input_dim: 8';
  expect(hoverAt(head)).toContain('→ `data` 1×3×8×8');
  const plain = head.replace('$0', '');
  const v1 = hoverAt(`${plain} layers { name: "relu" type: RE$0LU bottom: "data" top: "y" }`);
  expect(v1).toContain('**ReLU**');
  const v0 = hoverAt(`${plain} layers { la$0yer { name: "relu" type: "relu" } bottom: "data" top: "y" }`);
  expect(v0).toContain('`data` 1×3×8×8 → `y` 1×3×8×8');
});

test('a field: its type, what it is for, its default', () => {
  checkHover(
    'layer { convolution_param { gr$0oup: 2 } }',
    `
\`uint32 group\` of \`ConvolutionParameter\`

Number of channel groups; must divide input and output channels.

Default: \`1\`.`,
  );
  expect(hoverAt('layer { to$0p: "x" }')).toMatch(/^`repeated string top` of `LayerParameter`\n\n/);
});

test('a field of an enum, and its values', () => {
  expect(hoverAt('layer { pooling_param { po$0ol: AVE } }')).toContain('One of `MAX`, `AVE`, `STOCHASTIC`.');
  checkHover(
    'layer { pooling_param { pool: A$0VE } }',
    '`AVE` of `PoolingParameter.PoolMethod`\n\nMean of the window.',
  );
});

test('a word that stands for a choice, though its field is a string', () => {
  checkHover(
    'base_lr: 0.1 lr_policy: "in$0v"',
    '`inv` of `SolverParameter.lr_policy`\n\nThe rate is `base_lr · (1 + gamma · iter) ^ −power`.',
  );
  expect(hoverAt("layer { bias_param { filler { type: 'uni$0form' } } }")).toBe(
    '`uniform` of `FillerParameter.type`\n\nEvenly from `min` to `max`.',
  );
  const unknown = hoverAt('base_lr: 0.1 lr_policy: "in$0"');
  expect(unknown).toContain('`string lr_policy` of `SolverParameter`');
});

test.each([
  ['FillerParameter.type', fillerTypes],
  ['SolverParameter.lr_policy', lrPolicies],
  ['SolverParameter.type', solverTypes],
  ['SolverParameter.regularization_type', regularizationTypes],
  ['WindowDataParameter.crop_mode', ['warp', 'square']],
])('each word of %s is explained', (field, words) => {
  const explained = Object.keys(wordDocs).filter(it => it.startsWith(`${field}.`));
  expect(explained).toEqual(words.map(it => `${field}.${it}`));
});

test('a message, an old field, and one that Caffe ignores', () => {
  checkHover(
    'layer { pooling_pa$0ram { } }',
    '`PoolingParameter pooling_param` of `LayerParameter`\n\nSettings of Pooling.',
  );
  expect(hoverAt('inp$0ut_dim: 1')).toContain('**Deprecated**: today `input_param.shape`.');
  expect(hoverAt('layer { transform_param { crop_size: 1 } data_param { sc$0ale: 1 } }')).toContain(
    '**Deprecated**',
  );
});

test("a solver's fields", () => {
  expect(hoverAt('base_lr: 0.1 mom$0entum: 0.9')).toContain('`float momentum` of `SolverParameter`');
});

test('nothing where there is nothing to say', () => {
  expect(hoverAt('layer { unkno$0wn: 1 }')).toBeUndefined();
  expect(hoverAt('layer { name: "x" } $0 # comment')).toBeUndefined();
});

test('words of the file are no markup', () => {
  const text = hoverAt(`${data}
layer { name: "$0x" type: "Python" bottom: "data" top: "![a](http://b)" python_param { module: "[m](http://c)" layer: "<img>" } }`);
  expect(text).toContain('`![a](http://b)`');
  expect(text).toContain('`[m](http://c).<img>`');
});
