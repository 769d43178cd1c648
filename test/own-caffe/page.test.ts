import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { lints } from '../../server/src/analysis/lints/lint.ts';
import { diagnose } from '../../server/src/features/diagnose.ts';
import { readLayers } from '../../server/src/layers/custom/read-layers.ts';
import { extended, type Flavour } from '../../server/src/layers/flavour.ts';
import { formatShape } from '../../server/src/layers/shape.ts';
import { stock } from '../../server/src/layers/stock.ts';
import { readers } from '../../server/src/loading/own-caffe.ts';
import { protoExtension } from '../../server/src/schema/proto/extension.ts';
import { readProto } from '../../server/src/schema/proto/read-proto.ts';

const page = readFileSync('docs/own-caffe.md', 'utf8');
const sections = page.split(/^## /m).filter(it => it.includes('```json\n'));

test('the page has its examples', () => {
  expect(sections.length).toBe(4);
});

test.each(sections.map(it => [it.split('\n')[0], it]))(
  '%s: the net has the shapes that stand there',
  async (_, section) => {
    const flavour = await withLayers(section, await withProto(section));
    const net = blockOf(section, 'prototxt');
    const expected = [...net.matchAll(/# shape: (\S+)/g)].map(it => it[1]);
    expect(expected.length).toBeGreaterThan(1);
    const states = [{ phase: 'TEST', level: 0, stages: [] }] as const;
    // Without the comments, which would declare what is not known.
    const analysis = analyze(net.replaceAll(/# shape: .*/g, ''), { states, flavour });
    const tops = analysis.states.flatMap(it =>
      it.inference.layers.flatMap(layer => layer.tops.map(formatShape)),
    );
    expect(tops).toEqual(expected);
    expect(diagnose(analysis, { lints }).map(it => it.problem.message)).toEqual([]);
  },
);

async function withProto(section: string): Promise<Flavour> {
  if (!section.includes('```protobuf\n')) return stock;
  const types = await readProto(
    [{ uri: 'file:///caffe.proto', text: blockOf(section, 'protobuf') }],
    async () => undefined,
  );
  expect(types.faults).toEqual([]);
  return extended(stock, protoExtension(types, stock.schema));
}

async function withLayers(section: string, base: Flavour): Promise<Flavour> {
  const file = { uri: 'file:///caffe-layers.json', text: blockOf(section, 'json') };
  const { layers, faults } = await readLayers(file, base, readers);
  expect(faults).toEqual([]);
  return extended(base, { layers });
}

function blockOf(section: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(section)?.[1] ?? '';
}
