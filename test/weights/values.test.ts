import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { readCaffemodel } from '../../server/src/weights/read-caffemodel.ts';

const folder = new URL('../values/', import.meta.url);
const names = readdirSync(folder)
  .filter(name => name.endsWith('.caffemodel'))
  .map(name => name.slice(0, -'.caffemodel'.length));

test('all of the nets with weights are there', () => expect(names).toHaveLength(150));

test.each(names)('%s: every blob has the shape that the text tells', name => {
  const layers = readCaffemodel(readFileSync(new URL(`${name}.caffemodel`, folder)));
  expect(withBlobs(layers.map(it => [it.name, it.type, it.blobs.map(({ shape }) => shape)]))).toEqual(
    withBlobs(inferred(readFileSync(new URL(`${name}.prototxt`, folder), 'utf8'))),
  );
  for (const { blobs } of layers)
    for (const { shape, data } of blobs) expect(data).toHaveLength(shape.reduce((a, b) => a * b, 1));
});

type Row = readonly [name: string, type: string, shapes: readonly unknown[]];

function inferred(text: string): readonly Row[] {
  const [net] = analyze(text, { states: [{ phase: 'TEST', level: 0, stages: [] }] }).states;
  return (net?.graph.nodes ?? []).map(({ layer, index }) => [
    layer.message.name,
    layer.message.type,
    (net?.inference.layers[index]?.params ?? []).map(({ shape }) => shape),
  ]);
}

function withBlobs(rows: readonly Row[]): readonly Row[] {
  return rows.filter(([, , shapes]) => shapes.length > 0);
}
