import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import {
  type Exported,
  type ExportTarget,
  exportNet,
  exportTargets,
} from '../../server/src/exporters/export.ts';
import { stateOf } from './values.ts';

const examples = join(import.meta.dirname, '../../examples');

const names = readdirSync(examples).flatMap(file => /^(?!solver)(.+)\.prototxt$/.exec(file)?.[1] ?? []);
function exported(name: string, target: ExportTarget): Exported {
  const state = stateOf(readFileSync(join(examples, `${name}.prototxt`), 'utf8'));
  return exportNet(state, { target, title: name, dataFormat: 'channels_last', everyBlob: false });
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.each(exportTargets)('the examples for %s', target => {
  test.each(names)('%s', async name => {
    const { text, refused } = exported(name, target);
    const missing = refused.map(({ layer, text: reason }) => `${layer.message.name}: ${reason}\n`).join('');
    const extension = target === 'tfjs' ? 'mjs' : 'py';
    await expect(refused.length > 0 ? missing : text).toMatchFileSnapshot(
      `snapshots/${name}/${refused.length > 0 ? `${target}.refused.txt` : `${target}.${extension}`}`,
    );
  });
});

// Where there is no python3, this is skipped, and says so.
test.skipIf(!hasPython)('every module in Python compiles', () => {
  const python = exportTargets.filter(target => target !== 'tfjs');
  const texts = names.flatMap(name => python.map(target => exported(name, target).text));
  execFileSync('python3', ['-c', compileAll], { input: JSON.stringify(texts) });
});

const compileAll = `
import json, sys
for text in json.load(sys.stdin):
    compile(text, '<export>', 'exec')
`;

test.each(names)('the module of %s for TensorFlow.js parses', name => {
  expect(() => transformSync(exported(name, 'tfjs').text)).not.toThrow();
});

test('a stub is marked where there is no counterpart', () => {
  const state = stateOf(`
    layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 2 dim: 8 dim: 8 } } }
    layer { name: "spp" type: "SPP" bottom: "x" top: "y" spp_param { pyramid_height: 2 } }
  `);
  for (const target of exportTargets) {
    const { text, refused } = exportNet(state, {
      target,
      title: 'stub',
      dataFormat: 'channels_last',
      everyBlob: false,
    });
    expect(refused.length).toBe(1);
    expect(text).toMatch(/y = not_?[iI]mplemented\('SPP "spp"', x\);? {1,2}(#|\/\/) 1×10\n/);
    expect(text).toMatch(/(def|function) not_?[iI]mplemented\(/);
  }
});

test.each(['keras3', 'keras2', 'keras1'] as const)(
  '%s is told by each layer where the channels are',
  target => {
    const state = stateOf(readFileSync(join(examples, 'alexnet_deploy.prototxt'), 'utf8'));
    const options = { target, title: 'alexnet', everyBlob: false };
    const { text } = exportNet(state, { ...options, dataFormat: 'channels_first' });
    const images = text.match(/(?:Conv|Convolution|Pooling|Padding)2D\([\s\S]*?name=/g) ?? [];
    expect(images.length).toBeGreaterThan(5);
    for (const layer of images) expect(layer).toMatch(/data_format='channels_first'|dim_ordering='th'/);
    expect(text + exportNet(state, { ...options, dataFormat: 'channels_last' }).text).not.toMatch(
      /\bset_image/,
    );
  },
);
