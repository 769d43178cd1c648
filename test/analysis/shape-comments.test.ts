import { describe, expect, test } from 'vitest';
import { messageOf } from '../../server/src/features/diagnose.ts';
import { formatShape } from '../../server/src/layers/shape.ts';
import { isRefusal } from '../../server/src/problems/define.ts';
import { analyzed, diagnosesOf } from '../fixture.ts';

const python = (tops: string) =>
  `layer { name: "py" type: "Python" ${tops}\n python_param { module: "m" layer: "L" } }\n`;
const data = 'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [2, 3, 8, 8] } } }\n';
const relu = (comment: string) =>
  `${data}layer { name: "relu" type: "ReLU" bottom: "data" top: "relu" # shape: ${comment}\n}`;

describe('separators and names', () => {
  test.each([
    '2×3×8×8',
    '2x3x8x8',
    '2*3*8*8',
    '2,3,8,8',
    '2, 3, 8, 8',
    '2 3 8 8',
    '2 × 3 × 8 × 8',
    '?x3x_x_',
    'N×C×H×H',
    'NxCxHxW',
    '?',
  ])('%s agrees', comment => expect(messages(relu(comment))).toEqual([]));

  test.each(['2×3×8', '2×3×8×8×1', '1×3×8×8', 'scalar', 'N×N×H×W'])('%s does not', comment =>
    expect(messages(relu(comment))).toEqual([expect.stringContaining('"relu" is 2×3×8×8, not ')]),
  );

  test.each(['', 'like (data)', '2×3×8×8 (BGR)', '2××8', '-1×3', '2×3×8×8×', '2147483648'])(
    '%j is no shape',
    comment => expect(codes(relu(comment))).toEqual(['unreadable-shape-comment']),
  );
});

describe('declares', () => {
  test('what a Python layer makes', () => {
    expect(shapes(python('top: "a" # shape: 4×3×9×9'))).toEqual(['4×3×9×9']);
  });

  test('each top of a layer', () => {
    expect(shapes(python('top: "a" # shape: 4×3\n top: "b" # shape: scalar'))).toEqual(['4×3', 'scalar']);
  });

  test('what a data base sets, beside what the text tells', () => {
    const layer = (comment: string) =>
      `layer { name: "d" type: "Data" top: "d" # shape: ${comment}\n data_param { source: "x" batch_size: 64 } }`;
    expect(shapes(layer('N×3×32×32'))).toEqual(['64×3×32×32']);
    expect(shapes(layer('32×3×32×32'))).toEqual(['64×?×?×?']);
    expect(messages(layer('32×3×32×32'))).toEqual(['"d" is 64×?×?×?, not 32×3×32×32 as the comment states.']);
  });

  test('an input without a size', () => {
    const text = 'input: "x" # shape: 1×3×8×8\nlayer { name: "relu" type: "ReLU" bottom: "x" top: "relu" }';
    expect(shapes(text)).toEqual(['1×3×8×8']);
  });

  test('not on a bottom', () => {
    const relu = 'layer { name: "relu" type: "ReLU" bottom: "a" # shape: 1×3\n top: "relu" }';
    expect(shapes(python('top: "a"') + relu)).toEqual(['?', '?']);
  });

  test('a name that gets its size further down', () => {
    const text = `${python('top: "a" # shape: N×10')}${data.replace('} }\n', '} } # shape: N×3×8×8\n')}`;
    expect(shapes(text)).toEqual(['2×10', '2×3×8×8']);
  });

  test('a name that gets no size stays unknown', () => {
    expect(shapes(python('top: "a" # shape: N×10'))).toEqual(['?×10']);
  });
});

describe('the verdict of Caffe', () => {
  const pooling =
    'layer { name: "pool" type: "Pooling" bottom: "a" top: "pool" pooling_param { kernel_size: 2 } }';

  test('does not fall with what a comment declares', () => {
    const analysis = analyzed(python('top: "a" # shape: 4×3') + pooling);
    expect(analysis.states[0]?.problems.map(({ kind }) => kind.code)).toEqual(['wrong-rank']);
    expect(analysis.states[0]?.problems.some(isRefusal)).toBe(false);
  });

  test('does not rise with it', () => {
    const input = 'layer { name: "in" type: "Input" top: "a" # shape: 1×3×8×8\n}\n';
    const analysis = analyzed(input + pooling);
    expect(analysis.states[0]?.inference.layers.flatMap(it => it.tops.map(formatShape))).toEqual([
      '1×3×8×8',
      '1×3×7×7',
    ]);
    expect(analysis.states[0]?.problems.some(isRefusal)).toBe(true);
  });
});

test('a comment in the middle of another, or in a string, is none', () => {
  const text = `${data}layer { name: "# shape: 1" type: "ReLU" bottom: "data" top: "r" # see # shape: 1\n}`;
  expect(codes(text)).toEqual([]);
});

test('a comment on a line without a blob is free', () => {
  expect(codes(`# shape: NCHW, as always\n${data}# shape: whatever`)).toEqual([]);
});

test('it speaks of the last blob before it on the line', () => {
  const text = `${data}layer { name: "pool" type: "Pooling" bottom: "data" top: "pool" # shape: 2×3×7×7
    pooling_param { kernel_size: 2 } }`;
  expect(messages(text)).toEqual([]);
});

test('a phase in which it does not hold is named', () => {
  const source = (phase: string, batch: number) =>
    `layer { name: "data" type: "DummyData" top: "data" include { phase: ${phase} }
      dummy_data_param { shape { dim: [${batch}, 3] } } }\n`;
  const text = `${source('TRAIN', 8)}${source('TEST', 4)}layer { name: "r" type: "ReLU" bottom: "data" top: "r" # shape: 8×3\n}`;
  expect(messages(text)).toEqual(['"r" is 4×3, not 8×3 as the comment states. (in phase TEST)']);
});

/** All shapes of the net, as in TRAIN. */
function shapes(text: string): string[] {
  const [net] = analyzed(text).states;
  return (net?.inference.layers ?? []).flatMap(({ tops }) => tops.map(formatShape));
}

function messages(text: string): string[] {
  return diagnosesOf(analyzed(text)).map(messageOf);
}

function codes(text: string): string[] {
  return diagnosesOf(analyzed(text)).map(({ problem }) => problem.kind.code);
}
