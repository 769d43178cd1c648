import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { hover } from '../../server/src/features/hover.ts';
import { extended } from '../../server/src/layers/flavour.ts';
import { formatShape } from '../../server/src/layers/shape.ts';
import { stock } from '../../server/src/layers/stock.ts';
import type { State } from '../../server/src/net/select.ts';
import { bvlc } from '../../server/src/schema/bvlc.ts';
import { protoExtension } from '../../server/src/schema/proto/extension.ts';
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
  const { overlay } = protoExtension(await readProto([file(mine)], none), bvlc);
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
  ['noise_param { seed: 1 a: 1 b: UNIFORM }', ['several-of-oneof']],
  ['noise_param { seed: 1 a: 1 a: 2 }', ['repeated-singular']],
  ['noise_param { seed: 1 b: UNIFORM a: 1 b: UNIFORM }', ['several-of-oneof', 'repeated-singular']],
  ['noise_param { seed: 1 x: 1 y: 1 }', ['unknown-field', 'unknown-field']],
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

test('a setting that is a list today is read as one by the rules of today', async () => {
  const text = `package caffe; message ConvolutionParameter {
    optional uint32 num_output = 1; optional uint32 kernel_size = 4; optional uint32 stride = 6 [default = 1]; }`;
  const layer = `layer { name: "in" type: "Input" top: "x" input_param { shape { dim: [1, 3, 9, 9] } } }
    layer { name: "c" type: "Convolution" bottom: "x" top: "y" convolution_param { num_output: 2 kernel_size: 3 } }`;
  const { problems, states } = await analysis(layer, text, [{ phase: 'TEST', level: 0, stages: [] }]);
  expect(problems).toEqual([]);
  expect(states[0]?.inference.layers.at(-1)?.tops.map(formatShape)).toEqual(['1×2×7×7']);
  const twice = await analysis(layer.replace('kernel_size: 3', 'kernel_size: [3, 3]'), text);
  expect(twice.problems.map(it => it.kind.code)).toEqual(['wrong-value']);
});

// In the years of `layers { type: ENUM }`, LayerParameter was what V1LayerParameter is today.
describe('a caffe.proto from before layers had types in strings', () => {
  const old = `package caffe;
message NetParameter { optional string name = 1; repeated LayerParameter layers = 2; }
message LayerParameter {
  repeated string bottom = 2; repeated string top = 3; optional string name = 4;
  enum LayerType { NONE = 0; CONVOLUTION = 4; POOLING = 17; HALVE_ALL = 30; BN = 41; }
  optional LayerType type = 5;
  // How often it halves.
  optional HalveParameter halve_param = 60;
}
message HalveParameter { optional uint32 times = 1 [default = 1]; }`;

  test('leaves the nets of today as they are', async () => {
    const net = 'layer { name: "l" type: "ReLU" bottom: "x" top: "y" relu_param { } }';
    expect((await analysis(net, old)).problems).toEqual([]);
  });

  test('adds its types and its settings to V1, under names as layers have them today', async () => {
    const net = `layers { name: "l" type: HALVE_ALL top: "x" halve_param { times: 2 } }
layers { name: "b" type: BN bottom: "x" top: "y" } layers { name: "p" type: POOLING bottom: "y" top: "z" }`;
    const {
      problems,
      states,
      net: read,
    } = await analysis(net, old, [{ phase: 'TEST', level: 0, stages: [] }]);
    expect(problems).toEqual([]);
    const unknown = states[0]?.problems.filter(it => it.kind.code === 'unknown-layer-type') ?? [];
    expect(unknown.map(it => it.message)).toEqual([
      expect.stringContaining('HalveAll'),
      expect.stringContaining('BN'),
    ]);
    expect(read?.layers.map(it => it.message.type)).toEqual(['HalveAll', 'BN', 'Pooling']);
    expect(read?.layers[0]?.message).toMatchObject({ halve_param: { times: 2 } });
  });

  test('documents them in both messages', async () => {
    const types = protoExtension(await readProto([file(old)], none), bvlc);
    expect(types.docs['V1LayerParameter.halve_param']).toBe('How often it halves.');
    expect(types.docs['LayerParameter.halve_param']).toBe('How often it halves.');
    expect(types.overlay.v1Types).toEqual({ HALVE_ALL: 'HalveAll', BN: 'BN' });
  });
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

test("protobuf's own messages are known, and an Any holds any message", async () => {
  const text = `package caffe;
import "google/protobuf/duration.proto"; import "google/protobuf/any.proto"; import "google/protobuf/struct.proto";
message LayerParameter {
  optional google.protobuf.Duration time = 9001; optional google.protobuf.Any any = 9002;
  repeated google.protobuf.Any many = 9003; optional google.protobuf.Value value = 9004;
}`;
  const net = `layer { time { seconds: 3 } any { [type.googleapis.com/my.M] { x: 1 } } many { } many { type_url: "x" }
    value { list_value { values { null_value: NULL_VALUE } } } }`;
  expect((await readProto([file(text)], none)).faults).toEqual([]);
  expect((await analysis(net, text)).problems).toEqual([]);
  const bad = await analysis('layer { time { secs: 3 } }', text);
  expect(bad.problems.map(it => it.kind.code)).toEqual(['unknown-field']);
});

test('a field of a type that no file defines may hold anything', async () => {
  const text = `package caffe; import "lost.proto"; import "google/protobuf/descriptor.proto";
message LayerParameter {
  optional Lost lost = 9001 [default = 3]; required Lost needed = 9002; repeated Lost many = 9003;
  map<string, Lost> table = 9004; optional google.protobuf.FieldOptions options = 9005;
  optional Lost convolution_param = 106;
}`;
  const net = `layer { name: "l" lost { a: 1 b { } } many: [1, 2] many: X table { key: "a" value { b: 2 } }
    options { packed: true } convolution_param { num_output: 1 } }`;
  expect((await analysis(net, text)).problems).toEqual([]);
  const known = await analysis('layer { convolution_param { num_otput: 1 } }', text);
  expect(known.problems.map(it => it.kind.code)).toEqual(['unknown-field']);
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

async function analysis(net: string, proto = mine, states: readonly State[] = []) {
  const types = await readProto([file(proto)], none);
  const flavour = extended(stock, protoExtension(types, stock.schema));
  return analyze(net, { states, flavour });
}

async function hoverIn(marked: string): Promise<string> {
  const offset = marked.indexOf('$0');
  const read = await analysis(marked.replace('$0', ''));
  return hover(read, offset, read.flavour.docs ?? {})?.markdown ?? '';
}
