import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';

const states = [{ phase: 'TEST', level: 0, stages: [] }] as const;

test('pooling rounds up where the convolution rounds down', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 55 55')}
    ${convolution('conv', 'data', 3, 'kernel_size: 3 stride: 2')}
    ${pooling('pool', 'data', 'kernel_size: 2 stride: 2')}
    ${eltwise('sum', 'conv', 'pool')}`);
  expect(problem?.why).toBe(
    'Of 55 the pooling "pool" makes 28, since it rounds up, and the convolution "conv" 27, since it rounds down.',
  );
  expect(problem?.related).toEqual([
    '"conv" is 1×3×27×27. "conv"',
    '"pool" is 1×3×28×28. "pool"',
    'Here the branches part. "Pooling"',
    'Here the branches part. "Convolution"',
    'Both come from "data", which is 1×3×55×55. "data"',
  ]);
});

test('a convolution without pad loses its border', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 56 56')}
    ${convolution('a1', 'data', 3, 'kernel_size: 3')}
    ${pooling('a2', 'a1', 'kernel_size: 2 stride: 2')}
    ${pooling('b', 'data', 'kernel_size: 2 stride: 2')}
    ${concat('joined', 'a2', 'b')}`);
  expect(problem?.why).toBe('"a1" makes 54 of 56, since its pad is 0; with pad 1 it would stay 56.');
});

test('the pad of one branch is too small', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 28 28')}
    ${convolution('a', 'data', 3, 'kernel_size: 3 stride: 2 pad: 1')}
    ${convolution('b', 'data', 3, 'kernel_size: 5 stride: 2 pad: 1')}
    ${concat('joined', 'a', 'b')}`);
  expect(problem?.why).toBe(
    '"b" makes 13 of 28, and "a" makes 14 of 28; with pad 2 instead of 1 "b" would make 14 too.',
  );
});

test('only one branch has a stride', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 8 28 28')}
    ${convolution('a', 'data', 8, 'kernel_size: 3 stride: 2 pad: 1')}
    ${eltwise('sum', 'data', 'a')}`);
  expect(problem?.why).toBe('"a" makes 14 of 28: its stride is 2, and the way past it to "data" has none.');
});

test('another num_output', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 28 28')}
    ${convolution('a', 'data', 8, 'kernel_size: 1')}
    ${convolution('b', 'data', 16, 'kernel_size: 1')}
    ${eltwise('sum', 'a', 'b')}`);
  expect(problem?.why).toBe('The num_output of "a" is 8, and that of "b" is 16.');
});

test('a deconvolution cannot know what was rounded', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 35 35')}
    ${pooling('down', 'data', 'kernel_size: 2 stride: 2')}
    layer { name: "up" type: "Deconvolution" bottom: "down" top: "up"
      convolution_param { num_output: 3 kernel_size: 2 stride: 2 } }
    ${concat('joined', 'data', 'up')}`);
  expect(problem?.why).toBe('"down" makes 18 of 35 and rounds up; "up" makes 36 of 18, not 35.');
});

test('a deconvolution does not bring back a border', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 51 51')}
    ${convolution('down', 'data', 3, 'kernel_size: 3 stride: 2')}
    layer { name: "up" type: "Deconvolution" bottom: "down" top: "up"
      convolution_param { num_output: 3 kernel_size: 4 stride: 2 pad: 1 } }
    ${eltwise('sum', 'data', 'up')}`);
  expect(problem?.why).toBe('"down" makes 25 of 51; "up" makes 50 of 25, not 51.');
});

test('another number of axes', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 4 4')}
    layer { name: "flat" type: "Flatten" bottom: "data" top: "flat" }
    ${concat('joined', 'data', 'flat')}`);
  expect(problem?.why).toBe('"flat" makes a blob of 2 axes out of one of 4.');
});

test('of two inputs the shapes say all', () => {
  const [problem] = problemsOf(`
    ${input('a', '1 3 4 4')}
    ${input('b', '2 3 4 4')}
    layer { name: "loss" type: "EuclideanLoss" bottom: "a" bottom: "b" top: "loss" }`);
  expect(problem?.why).toBeUndefined();
  expect(problem?.related).toHaveLength(2);
});

test('a Slice that divides unequally', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 4 4')}
    layer { name: "cut" type: "Slice" bottom: "data" top: "a" top: "b" slice_param { slice_point: 1 } }
    ${eltwise('sum', 'a', 'b')}`);
  expect(problem?.why).toBe('Of 3 "cut" gives "a" 1, and "b" 2.');
});

test('a batch of labels, whatever axes they have', () => {
  const [problem] = problemsOf(`
    ${input('data', '4 10')}
    ${input('labels', '3')}
    layer { name: "scores" type: "InnerProduct" bottom: "data" top: "scores" inner_product_param { num_output: 5 } }
    layer { name: "loss" type: "SoftmaxWithLoss" bottom: "scores" bottom: "labels" top: "loss" }`);
  expect(problem?.why).toBe('They come from different blobs: "data" begins with 4, "labels" begins with 3.');
});

test('a crop that does not fit leads back to where the sizes part', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 16 16')}
    ${convolution('small', 'data', 3, 'kernel_size: 5')}
    layer { name: "crop" type: "Crop" bottom: "small" bottom: "data" top: "crop" crop_param { axis: 2 offset: 0 } }`);
  expect(problem?.code).toBe('crop-out-of-bounds');
  expect(problem?.why).toBe('"small" makes 12 of 16, since its pad is 0; with pad 2 it would stay 16.');
});

test('where only the offset of a crop is too large, the branches are not to blame', () => {
  const [problem] = problemsOf(`
    ${input('data', '1 3 16 16')}
    ${convolution('small', 'data', 3, 'kernel_size: 5')}
    layer { name: "crop" type: "Crop" bottom: "data" bottom: "small" top: "crop" crop_param { axis: 2 offset: 5 } }`);
  expect(problem).toEqual({ code: 'crop-out-of-bounds', why: undefined, related: [] });
});

/** The problems of a net with what is said of their branches; related places with the text that stands there. */
function problemsOf(text: string) {
  const [net] = analyze(text, { states }).states;
  return (net?.problems ?? []).map(({ kind, facts, related = [] }) => ({
    code: kind.code,
    why: facts instanceof Object && 'why' in facts ? facts.why : undefined,
    related: related.map(({ message, span }) => `${message} ${text.slice(span.start, span.end)}`),
  }));
}

function input(name: string, dims: string): string {
  const shape = dims.replaceAll(/\d+/g, 'dim: $&');
  return `layer { name: "${name}" type: "Input" top: "${name}" input_param { shape { ${shape} } } }`;
}

function convolution(name: string, bottom: string, outputs: number, window: string): string {
  return `layer { name: "${name}" type: "Convolution" bottom: "${bottom}" top: "${name}"
    convolution_param { num_output: ${outputs} ${window} } }`;
}

function pooling(name: string, bottom: string, window: string): string {
  return `layer { name: "${name}" type: "Pooling" bottom: "${bottom}" top: "${name}" pooling_param { ${window} } }`;
}

function eltwise(name: string, a: string, b: string): string {
  return `layer { name: "${name}" type: "Eltwise" bottom: "${a}" bottom: "${b}" top: "${name}" }`;
}

function concat(name: string, a: string, b: string): string {
  return `layer { name: "${name}" type: "Concat" bottom: "${a}" bottom: "${b}" top: "${name}" }`;
}
