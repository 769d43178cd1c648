import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { readLayers } from '../../server/src/layers/custom/read-layers.ts';
import { stock } from '../../server/src/layers/stock.ts';
import { readers } from '../../server/src/loading/own-caffe.ts';

const schema = JSON.parse(readFileSync('schemas/caffe-layers.schema.json', 'utf8'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const ajv = new Ajv({ strict: false });
const isSound = ajv.compile(schema);
const entry: Readonly<Record<string, { readonly description?: string }>> =
  schema.definitions.layer.properties;

test('every property is described', () => {
  for (const [name, { description }] of Object.entries(entry))
    expect(description, name).toMatch(/^[A-Z].*\.$/);
});

test('the setting has the same properties', () => {
  const settings = Object.assign(
    {},
    ...manifest.contributes.configuration.map((it: { properties: object }) => it.properties),
  );
  expect(Object.keys(settings['prototxt.layers'].items.properties)).toEqual(Object.keys(entry));
});

test('the schema belongs to the files of that name', () => {
  expect(manifest.contributes.jsonValidation).toEqual([
    { fileMatch: 'caffe-layers.json', url: './schemas/caffe-layers.schema.json' },
  ]);
});

// The schema and the reader must agree on what may be written.
test.each([
  [true, [{ type: 'A' }]],
  [true, { layers: [{ type: 'A' }] }],
  [true, { $schema: 'x', layers: [] }],
  [true, [{ type: 'A', like: 'ReLU', summary: 'It.', notes: ['More.'], inPlace: 'gradient' }]],
  [
    true,
    [
      {
        type: 'A',
        bottoms: 2,
        tops: [1, null],
        topShapes: ['bottoms[0]', [1, 'bottoms[0][0]']],
        paramShapes: [],
        macs: 0,
      },
    ],
  ],
  [true, [{ type: 'A', param: 'relu_param', bottoms: [0, 3], macs: '1 + 2' }]],
  [true, [{ python: { module: 'm', layer: 'L' } }]],
  [false, [{ typ: 'A' }]],
  [false, [{ like: 'ReLU' }]],
  [false, [{ type: '' }]],
  [false, [{ type: 'A', bottoms: -1 }]],
  [false, [{ type: 'A', bottoms: [1] }]],
  [false, [{ type: 'A', bottoms: [1, 2, 3] }]],
  [false, [{ type: 'A', tops: 1.5 }]],
  [false, [{ type: 'A', inPlace: 'yes' }]],
  [false, [{ type: 'A', topShapes: 'bottoms[0]' }]],
  [false, [{ type: 'A', topShapes: [1] }]],
  [false, [{ type: 'A', topShapes: [[-1]] }]],
  [false, [{ type: 'A', topShapes: [[['1']]] }]],
  [false, [{ type: 'A', notes: 'More.' }]],
  [false, [{ python: { module: 'm' } }]],
  [false, [{ python: { module: 'm', layer: 'L', other: 1 } }]],
  [false, { layer: [] }],
  [false, {}],
  [false, 'x'],
])('it is %s that %j may be written', async (sound, json) => {
  expect(isSound(json)).toBe(sound);
  const file = { uri: 'file:///caffe-layers.json', text: JSON.stringify(json) };
  const { faults } = await readLayers(file, stock, readers);
  expect(faults.length === 0).toBe(sound);
});
