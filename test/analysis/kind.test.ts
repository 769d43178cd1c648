import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { analyzed, analyzedAsSaid, diagnosesOf, hoverAt } from '../fixture.ts';

test.each([
  ['', 'net'],
  ['name: "x"', 'net'],
  ['layer { }', 'net'],
  ['base_lr: 0.1', 'solver'],
  ['item { name: "cat" label: 1 }', 'labelmap'],
  ['item { name: "road" label_id: 1 label: 1 r: 128 }', 'unknown'],
  ['thing: 1', 'unknown'],
  ['name: "x" input [{ dims: [3, 224, 224] }]', 'unknown'],
  ['net { depth: 18 }', 'unknown'],
  ['input: ["data"]', 'net'],
])('the fields tell what a file is: %j is a %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test('a net that is newer than its Caffe is a net, and refused', () => {
  const { kind, problems } = analyzedAsSaid('# prototxt-flavour: deeplab-v1\nlayer { name: "x" }');
  expect({ kind, codes: problems.map(it => it.kind.code) }).toEqual({
    kind: 'net',
    codes: ['unknown-field'],
  });
});

test.each([
  ['caffe.NetParameter', 'net'],
  ['caffe.SolverParameter', 'solver'],
  ['LabelMap', 'labelmap'],
  ['caffe.BlobProto', 'unknown'],
])('a header comment has the first word: %s is a %s', (message, kind) => {
  expect(kindOf(`# proto-file: caffe.proto\r\n# proto-message: ${message}\r\nname: "x"`)).toBe(kind);
});

test('a message of another proto file is not known, whatever its fields', () => {
  expect(kindOf('# proto-file: other/model.proto\nlayer { }')).toBe('unknown');
  expect(kindOf('# proto-file: detection/map.proto\n# proto-message: LabelMap\nitem { }')).toBe('unknown');
  expect(kindOf('# proto-file: src/caffe/proto/caffe.proto\nlayer { }')).toBe('net');
});

test('a name of the file counts only where the fields tell nothing', () => {
  expect(analyze('thing: 1', { states: [], fileName: 'labelmap_voc.prototxt' }).kind).toBe('labelmap');
  expect(analyze('layer { }', { states: [], fileName: 'solver.prototxt' }).kind).toBe('net');
});

test('a label map has problems of its own', () => {
  const { problems } = analyze('item { name: "cat" label: "1" }\nitem { nam: "dog" }\nname: "x"', {
    states: [],
  });
  expect(problems.map(it => it.kind.code)).toEqual(['wrong-value', 'unknown-field', 'unknown-field']);
});

test('the label map of another program has none', () => {
  const { kind, problems } = analyze('item { id: 1 name: "cat" }', { states: [] });
  expect({ kind, problems }).toEqual({ kind: 'unknown', problems: [] });
});

test('the hover knows the fields of label maps', () => {
  expect(hoverAt('item { lab$0el: 1 }')).toContain('Class index.');
  expect(hoverAt('ite$0m { label: 1 }')).toContain('`repeated LabelMapItem item` of `LabelMap`');
});

function kindOf(text: string): string {
  return analyze(text, { states: [] }).kind;
}

test('a header that is the last line counts too', () => {
  expect(kindOf('# proto-message: caffe.SolverParameter')).toBe('solver');
});

test.each([
  ['caffe.NetParamter', 'caffe.NetParameter'],
  ['NetParamter', 'caffe.NetParameter'],
  ['cafe.SolverParamater', 'caffe.SolverParameter'],
  ['caffe.labelmap', 'caffe.LabelMap'],
  ['caffe.Blobproto', 'caffe.BlobProto'],
  ['caffe.Elsewhere', undefined],
])('a header with a message that Caffe has not is told: %s', (message, nearest) => {
  const found = diagnosesOf(analyzed(`# proto-message: ${message}\nnmae: "x"`));
  expect(found.map(it => [it.problem.kind.code, it.problem.facts])).toEqual([
    ['unknown-message', { message, ...(nearest && { nearest }) }],
  ]);
});

test.each([
  '# proto-message: object_detection.LabelMaps\nnmae: "x"',
  '# proto-message: tensorflow.GraphDef\nnode { }',
  '# proto-file: other/model.proto\n# proto-message: NetParamter\nnmae: "x"',
  '# proto-message: caffe.BlobProto\ndata: 1',
  '# proto-message: caffe.\nlayer { }',
  'layer { }\n# proto-message: caffe.NetParamter',
])('messages of other projects are none of our business: %j', text => {
  expect(diagnosesOf(analyzed(text)).map(it => it.problem.kind.code)).not.toContain('unknown-message');
});

test.each([
  ['# proto-message: foo.Bar\nx: 1', ['incomplete-header'], 'foo.Bar'],
  ['# proto-file: my.proto\nx: 1', ['incomplete-header'], 'my.proto'],
  ['# proto-message: caffe.Elsewhere\nx: 1', ['unknown-message'], 'caffe.Elsewhere'],
  ['# proto-file: src/caffe/proto/caffe.proto\nx: 1', [], ''],
  ['# proto-file: my.proto\n# proto-message: foo.Bar\nx: 1', [], ''],
  ['# proto-message: caffe.BlobProto\ndata: 1', [], ''],
  ['x: 1', [], ''],
])(
  'a header with half of what finds the message is told, and nothing of its fields: %j',
  (text, codes, at) => {
    const found = diagnosesOf(analyzed(text));
    expect(found.map(it => it.problem.kind.code)).toEqual(codes);
    expect(found.map(({ problem: { span } }) => text.slice(span.start, span.end)).join()).toBe(at);
  },
);
