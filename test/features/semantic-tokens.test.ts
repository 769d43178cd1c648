import { expect, test } from 'vitest';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { analyzed } from '../fixture.ts';

/** The tokens of a text, as `word type modifier`. */
function tokens(text: string, range = { start: 0, end: text.length }): readonly string[] {
  return semanticTokens(analyzed(text), range).map(({ span, type, modifier }) =>
    [text.slice(span.start, span.end), type, modifier].filter(it => it).join(' '),
  );
}

test('layer types are known or not', () => {
  expect(tokens('layer { type: "ReLU" } layer { type: "Relu" } layer { type: "" }')).toEqual([
    'ReLU class',
    'Relu class unknown',
  ]);
  expect(tokens('layers { type: CONVOLUTION } ')).toContain('CONVOLUTION class');
  expect(tokens('layers { layer { type: "conv" } } ')).toContain('conv class');
});

test('a blob is defined, modified in place, or used', () => {
  expect(tokens('layer { bottom: "x" bottom: "y" top: "x" top: "z" }')).toEqual([
    'x variable',
    'y variable',
    'x variable modification',
    'z variable definition',
  ]);
  expect(tokens('input: "x"').at(-1)).toBe('x variable definition');
});

test('fields that are better not written say why', () => {
  expect(tokens('layer { concat_param { concat_dim: 1 axis: 1 } }')).toEqual([
    'concat_dim property deprecated',
  ]);
  expect(tokens('input_dim: [1, 2]')).toEqual(['input_dim property deprecated']);
});

test('in a solver too', () => {
  expect(tokens('net: "a" solver_type: ADAM base_lr: 1')).toEqual(['solver_type property deprecated']);
  expect(tokens('net: "a" type: "Adam" base_lr: 1')).toEqual([]);
});

test('what is written in the V1 syntax is deprecated', () => {
  expect(tokens('layers { blobs_lr: 1 blobs_lr: 2 weight_decay: 0 param: "w" bottom: "x" }')).toEqual([
    'layers property deprecated',
    'blobs_lr property deprecated',
    'blobs_lr property deprecated',
    'weight_decay property deprecated',
    'param property deprecated',
    'x variable',
  ]);
  expect(tokens('layer { param { lr_mult: 1 decay_mult: 0 } }')).toEqual([]);
});

test('settings that Caffe does not look at are ignored', () => {
  const pooling = 'pooling_param { kernel_size: 2 } convolution_param { pad: 1 }';
  const onlyPooling = ['Pooling class', 'convolution_param property ignored'];
  expect(tokens(`layer { type: "Pooling" ${pooling} }`)).toEqual(onlyPooling);
  expect(tokens(`layers { type: POOLING ${pooling} }`).slice(2)).toEqual(onlyPooling.slice(1));
  expect(tokens(`layer { type: "Mine" ${pooling} }`)).toEqual(['Mine class unknown']);
  expect(tokens(`layer { type: "Python" ${pooling} }`)).toEqual(['Python class']);
  expect(tokens('layer { type: "Data" data_param { mirror: true } transform_param { scale: 2 } }')).toEqual([
    'Data class',
    'mirror property ignored',
  ]);
});

test('only what is asked for is told', () => {
  const text = 'layer { bottom: "x" top: "y" }\nlayer { type: "ReLU" bottom: "y" top: "z" }';
  const second = { start: text.indexOf('\n'), end: text.indexOf(' top: "z"') };
  expect(tokens(text, second)).toEqual(['ReLU class', 'y variable']);
});
