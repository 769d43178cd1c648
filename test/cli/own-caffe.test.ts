import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { call } from './terminal.ts';

const input = 'layer { name: "in" type: "Input" top: "x" input_param { shape { dim: 2 dim: 6 } } }\n';
const mine = `${input}layer { name: "l" type: "Mine" bottom: "x" top: "t" mine_param { group: 3 } }\n`;
const proto = `package caffe;
message LayerParameter { optional MineParameter mine_param = 9001; }
message MineParameter { optional uint32 group = 1; }
`;
const entry = '{ "type": "Mine", "param": "mine_param", "topShapes": [["bottoms[0][1] / param.group"]] }';

const folder = folderWith({
  'caffe-layers.json': '[{ "type": "Mine", "topShapes": [[1]] }]',
  'protos/caffe.proto': proto,
  'protos/broken.proto': 'message A {\n  optional int32 x 1;\n}\n',
  'protos/pipeline.proto': 'package my; message Pipeline { repeated string stage = 1; }',
  'good/caffe-layers.json': `{ "layers": [${entry}] }`,
  'good/deep/net.prototxt': mine,
  'good/deep/solver.prototxt': 'net: "net.prototxt" base_lr: 0.01 lr_policy: "fixed"',
  'bad/caffe-layers.json': `[\n  ${entry},\n  { "type": "Other", "liek": "ReLU" }\n]`,
  'bad/a.prototxt': mine,
  'bad/b.prototxt': mine,
  'repository/.git/HEAD': '',
  'repository/net.prototxt': mine,
  'protos/c3d_caffe.proto': `package caffe;
message NetParameter { optional string name = 1; repeated LayerParameter layers = 2; }
message LayerParameter {
  enum LayerType { NONE = 0; CONVOLUTION = 4; POOLING3D = 31; VIDEO_DATA = 33; }
  repeated string bottom = 2; repeated string top = 3; optional string name = 4; optional LayerType type = 5;
  optional ImageDataParameter image_data_param = 15; optional PoolingParameter pooling_param = 19;
}
message ImageDataParameter {
  optional string source = 1; optional uint32 batch_size = 4; optional uint32 new_height = 9;
  optional uint32 new_width = 10; optional uint32 new_length = 13;
}
message PoolingParameter {
  enum PoolMethod { MAX = 0; AVE = 1; } optional PoolMethod pool = 1; optional uint32 kernel_size = 2;
  optional uint32 stride = 3; optional uint32 kernel_depth = 5; optional uint32 temporal_stride = 7;
}`,
  'video.prototxt': `layers { name: "v" type: VIDEO_DATA top: "x" top: "y"
  image_data_param { source: "s" batch_size: 2 new_height: 8 new_width: 8 new_length: 4 } }
layers { name: "p" type: POOLING3D bottom: "x" top: "z"
  pooling_param { pool: MAX kernel_size: 2 stride: 2 kernel_depth: 2 temporal_stride: 2 } }
`,
  'pipeline.prototxt': '# proto-file: pipeline.proto\n# proto-message: my.Pipeline\nstage: "a"\nstge: "b"\n',
});
const at = (path: string): string => join(folder, path);
const own = ['--proto', at('protos/caffe.proto')];

test('the nearest caffe-layers.json and the proto file of the call give a layer its shape', async () => {
  const { stdout, stderr, status } = await call([
    'shapes',
    '--format',
    'json',
    ...own,
    at('good/deep/net.prototxt'),
  ]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    flavour: 'bvlc',
    layers: [{}, { topShapes: [[2]], paramShapes: [] }],
  });
});

test('a fork of the old syntax has the layers of its own caffe.proto', async () => {
  const proto = ['--proto', at('protos/c3d_caffe.proto')];
  const { stdout } = await call(['shapes', '--format', 'json', ...proto, at('video.prototxt')]);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    flavour: 'c3d-1.0',
    layers: [{ type: 'VideoData' }, { type: 'Pooling3D', topShapes: [[2, 3, 2, 4, 4]] }],
  });
});

test('without the proto file its fields are not known', async () => {
  const { stdout, status } = await call(['check', '--format', 'json', at('good/deep/net.prototxt')]);
  expect(status).toBe(1);
  expect(JSON.stringify(JSON.parse(stdout))).toContain('unknown-field');
});

test('the net of a solver is read by them too', async () => {
  expect((await call(['check', ...own, at('good/deep/solver.prototxt')])).stdout).toBe(
    'no problems in 1 file\n',
  );
  expect((await call(['check', at('good/deep/solver.prototxt')])).stdout).toContain('net-refused');
});

test('Keras and exports know them', async () => {
  const { stdout } = await call(['keras', ...own, at('good/deep/net.prototxt'), 'l']);
  expect(stdout).toContain('output_shape=(None,)');
});

test('a fault is told once, with its place, and the other entries go on working', async () => {
  const { stdout, stderr, status } = await call(['check', ...own, at('bad')]);
  const file = relative('', at('bad/caffe-layers.json'));
  expect(stderr).toBe(`prototxt: ${file}:3:22: There is no property "liek" here; did you mean "like"?\n`);
  expect({ stdout, status }).toEqual({ stdout: 'no problems in 2 files\n', status: 0 });
  expect((await call(['keras', ...own, at('bad/a.prototxt')])).stderr).toBe(stderr);
});

test('the search ends at the repository', async () => {
  const { stdout } = await call(['shapes', '--format', 'json', ...own, at('repository/net.prototxt')]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, layers: [{}, { topShapes: ['?'] }] });
});

test('a broken proto file is told, and no reason not to read the nets', async () => {
  const { stderr, status, stdout } = await call([
    'check',
    ...own,
    '--proto',
    at('protos/broken.proto'),
    at('good/deep/net.prototxt'),
  ]);
  expect(stderr).toBe(
    `prototxt: ${relative('', at('protos/broken.proto'))}:2:20: Illegal token '1', '=' expected.\n`,
  );
  expect({ stdout, status }).toEqual({ stdout: 'no problems in 1 file\n', status: 0 });
});

test('a proto file that cannot be read is a fault of the call', async () => {
  const { stderr, status } = await call(['check', '--proto', at('none.proto'), at('good')]);
  expect(status).toBe(2);
  expect(stderr).toContain('It cannot be read: no such file or directory.');
});

test('the file that a header names may be one of the call', async () => {
  const { stdout } = await call(['check', '--proto', at('protos/pipeline.proto'), at('pipeline.prototxt')]);
  expect(stdout).toContain(':4:1: error: ');
  expect((await call(['check', at('pipeline.prototxt')])).stdout).toContain('missing-proto-file');
});
