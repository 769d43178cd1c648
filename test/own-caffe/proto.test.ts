import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { hover } from '../../server/src/features/hover.ts';
import { extended } from '../../server/src/layers/flavour.ts';
import { stock } from '../../server/src/layers/stock.ts';
import { bvlc } from '../../server/src/schema/bvlc.ts';
import { protoOverlay } from '../../server/src/schema/proto/proto-overlay.ts';
import { readProto } from '../../server/src/schema/proto/read-proto.ts';

const mine = `syntax = "proto2";
package caffe;
message LayerParameter {
  optional string name = 1; // the layer name
  // How much noise is added.
  optional NoiseParameter noise_param = 9001;
}
/* Noise, as in
 * our paper. */
message NoiseParameter {
  enum Kind {
    // Bell-shaped.
    GAUSSIAN = 0;
    UNIFORM = 1;
  }
  optional Kind kind = 1 [default = UNIFORM];
  repeated float strength = 2 [packed = true];
  required uint32 seed = 3;
  optional sfixed64 offset = 4 [default = -5];
  optional string old = 5 [deprecated = true];
  extensions 100 to 199;
  message Part { optional Part inner = 1; }
  optional Part part = 6;
  map<string, int32> table = 7;
  oneof which { float a = 8; Kind b = 9; }
}
extend NoiseParameter { optional int32 more = 100; }
`;

test('a file adds its fields to the messages of stock Caffe, and leaves the others alone', async () => {
  const overlay = protoOverlay(await readProto([file(mine)], none), bvlc);
  expect(overlay.fields).toEqual({ LayerParameter: [['noise_param', 9001, 'NoiseParameter', {}]] });
  expect(Object.keys(overlay.messages ?? {}).toSorted()).toEqual([
    'NoiseParameter',
    'NoiseParameter.Part',
    'NoiseParameter.table',
  ]);
});

test.each([
  ['noise_param { seed: 1 kind: GAUSSIAN strength: [1, 2] offset: -3 }', []],
  ['noise_param { seed: 1 table { key: "a" value: 2 } part { inner { } } a: 1 [caffe.more]: 3 }', []],
  ['noise_param { kind: GAUSSIAN }', ['missing-required']],
  ['noise_param { seed: 1 kind: POISSON }', ['unknown-enum-value']],
  ['noise_param { seed: 1 offset: "x" }', ['wrong-value']],
  ['noise_param { seed: 1 strenth: 1 }', ['unknown-field']],
  ['nois_param { seed: 1 }', ['unknown-field']],
  ['relu_param { negative_slope: 0.1 }', []],
])('%s is read by it', async (field, codes) => {
  const { problems } = await analysis(`layer { name: "l" ${field} }`);
  expect(problems.map(it => it.kind.code)).toEqual(codes);
});

test('its comments are the documentation', async () => {
  expect(await hoverIn('layer { noise_para$0m { seed: 1 } }')).toContain('How much noise is added.');
  expect(await hoverIn('layer { noise_para$0m { seed: 1 } }')).toContain('Noise, as in our paper.');
  expect(await hoverIn('layer { noise_param { kind: GAU$0SSIAN } }')).toContain('Bell-shaped.');
  expect(await hoverIn('layer { noise_param { ol$0d: "" } }')).toContain('**Deprecated**');
  expect(await hoverIn('layer { noise_param { kin$0d: UNIFORM } }')).toContain('Default: `"UNIFORM"`');
});

test('a field that it defines otherwise is read its way', async () => {
  const text = 'message ConvolutionParameter { optional string kernel_size = 4; }';
  const { problems } = await analysis('layer { convolution_param { kernel_size: "3x3" } }', text);
  expect(problems).toEqual([]);
});

test('files import each other, and what protobuf itself has', async () => {
  const files: Record<string, string> = {
    'common/types.proto': 'package caffe; import "more.proto"; message Mine { optional More more = 1; }',
    'more.proto': 'package caffe; message More { optional int32 x = 1; }',
  };
  const text = `package caffe;
import "common/types.proto"; import "google/protobuf/descriptor.proto";
message LayerParameter { optional Mine mine_param = 9001; }`;
  const { messages, faults } = await readProto([file(text)], async path => {
    const found = files[path];
    return found === undefined ? undefined : { uri: `file:///${path}`, text: found };
  });
  expect(faults).toEqual([]);
  expect(Object.keys(messages).toSorted()).toEqual(['LayerParameter', 'Mine', 'More']);
});

test('messages of other packages keep their full names', async () => {
  const { messages } = await readProto(
    [file('package a.b; message M { optional N n = 1; message N { } }')],
    none,
  );
  expect(messages).toEqual({ 'a.b.M': [['n', 1, 'a.b.M.N', {}]], 'a.b.M.N': [] });
});

test.each([
  ['message A {\n  optional int32 x 1;\n}', '1', "'=' expected"],
  ['message A {\n  optional int32 x = 1;\n', ';', 'ends too early'],
  ['message A { optional Foo x = 1; }', 'x', '"Foo"'],
  ['message A { optional int32 a = 1;\n optional int32 a = 2; }', 'a', "Duplicate name 'a'"],
  ['message A { optional int32 a = 1;\n optional int32 b = 1; }', '1', 'Duplicate id 1'],
  ['package a;\nmessage M { }\nmessage M { }', 'M', "Duplicate name 'M'"],
  ['import "lost.proto";\nmessage A { optional Lost a = 1; }', 'lost.proto', 'No file "lost.proto"'],
  ['mesage A { }', 'mesage', "Illegal token 'mesage'"],
])('%j has one fault, at its place', async (text, at, message) => {
  const { faults } = await readProto([file(text)], none);
  expect(faults).toHaveLength(1);
  const [{ span, message: said } = { span: { start: 0, end: 0 }, message: '' }] = faults;
  expect(text.slice(span.start, span.end)).toBe(at);
  expect(said).toContain(message);
});

test('of a repetition, the second one is meant', async () => {
  const text = 'message A { optional int32 a = 1;\n optional int32 a = 2; }';
  const { faults } = await readProto([file(text)], none);
  expect(faults[0]?.span.start).toBe(text.lastIndexOf('a ='));
});

test('a faulty file leaves the others working', async () => {
  const good = { uri: 'file:///good.proto', text: 'message Good { }' };
  const { messages, faults } = await readProto([file('message Bad { } message'), good], none);
  expect(Object.keys(messages)).toEqual(['Good']);
  expect(faults).toHaveLength(1);
});

const none = async () => undefined;

function file(text: string) {
  return { uri: 'file:///caffe.proto', text };
}

async function analysis(net: string, proto = mine) {
  const types = await readProto([file(proto)], none);
  const flavour = extended(stock, { overlay: protoOverlay(types, stock.schema), docs: types.docs });
  return analyze(net, { states: [], flavour });
}

async function hoverIn(marked: string): Promise<string> {
  const offset = marked.indexOf('$0');
  const read = await analysis(marked.replace('$0', ''));
  return hover(read, offset, read.flavour.docs ?? {})?.markdown ?? '';
}
