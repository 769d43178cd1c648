import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forks } from '../../scripts/all-forks.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { netReport } from '../../server/src/features/net-report.ts';
import { commentsIn } from '../../server/src/features/upgrade/items.ts';
import { upgrade } from '../../server/src/features/upgrade.ts';
import { stock } from '../../server/src/layers/stock.ts';
import type { State } from '../../server/src/net/select.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { ownCases, publicCases } from '../conformance/answers.ts';
import { analyzedAsSaid } from '../fixture.ts';

const publicNets = process.env.PROTOTXT_PUBLIC_NETS;
const files = ['probes', 'generated', 'spoiled'] as const;
const cases = [...files.flatMap(ownCases), ...(publicNets ? publicCases(publicNets) : [])].flatMap(
  ({ id, text, answers }) => {
    const states = [...answers.values()].map(({ phase, level, stages }) => ({ phase, level, stages }));
    const [state = { phase: 'TEST', level: 0, stages: [] }] = states;
    return [{ id, text, state, isAccepted: [...answers.values()].every(({ ok }) => ok) }];
  },
);
const old = cases.filter(({ text, state }) => upgrade(analysisOf(text, state)).length > 0);

test('there are nets to upgrade', () => expect(old.length).toBeGreaterThan(200));

test('an upgraded net is to Caffe what it was', () => {
  const differences = old
    .filter(({ isAccepted }) => isAccepted)
    .filter(({ text, state }) => reportOf(upgraded(text, state), state) !== reportOf(text, state));
  expect(differences.map(({ id }) => id)).toEqual([]);
});

test('comments stay, in their order', () => {
  const differences = old.filter(({ text, state }) => commentsOf(upgraded(text, state)) !== commentsOf(text));
  expect(differences.map(({ id }) => id)).toEqual([]);
});

const fixtures = new URL('../fixtures/upgrade/', import.meta.url);
const names = readdirSync(fixtures).filter(name => name.includes('.before.'));

/** UPDATE=1 writes what comes out. */
test.each(names)('%s is upgraded as expected', name => {
  const after = new URL(name.replace('.before.', '.after.'), fixtures);
  const text = upgraded(readFileSync(new URL(name, fixtures), 'utf8'), {
    phase: 'TEST',
    level: 0,
    stages: [],
  });
  if (process.env.UPDATE) writeFileSync(after, text);
  expect(text).toBe(readFileSync(after, 'utf8'));
});

test('a type may be written as several literals', () => {
  const layer =
    'layers { layer { name: "c" type: "c" "onv" num_output: 2 kernelsize: 1 } bottom: "x" top: "y" }';
  expect(upgraded(layer, { phase: 'TEST', level: 0, stages: [] })).toBe(
    'layer { name: "c" type: "Convolution" convolution_param { num_output: 2 kernel_size: 1 } bottom: "x" top: "y" }',
  );
});

test('the sizes of inputs may stand in lists', () => {
  const text = 'input: ["a", "b"]\ninput_dim: [1, 2, 3, 4]\ninput_dim: 5 input_dim: [6, 7, 8] # of b\n';
  const after = upgraded(text, { phase: 'TEST', level: 0, stages: [] });
  expect(after.replaceAll(/\s+/g, ' ')).toBe(
    'layer { name: "input" type: "Input" top: "a" top: "b" input_param { shape { dim: 1 dim: 2 dim: 3 dim: 4 } shape { dim: 5 dim: 6 dim: 7 dim: 8 } } } # of b ',
  );
});

const slice =
  'layer { name: "s" type: "Slice" bottom: "data" top: "a" top: "b" slice_param { slice_dim: 1 } }\n';
const sliced = slice.replace('slice_dim', 'axis');
const input = 'input: "data"\ninput_shape { dim: [2, 4] }\n';
const oldest = 'input: "x"\ninput_dim: [1, 2, 3, 4]\nlayers { name: "r" type: RELU bottom: "x" top: "y" }\n';

test.each([
  ['segnet', input + slice, input + sliced],
  ['ssd', input + slice, expect.stringContaining('type: "Input"')],
  ['deeplab-v1', oldest, oldest],
])('a net for %s is written as this one reads it', (fork, text, after) => {
  const analysis = analyzedAsSaid(`# prototxt-flavour: ${fork}\n${text}`);
  expect(applyEdits(analysis.text, upgrade(analysis)).replace(/^.*\n/, '')).toEqual(after);
});

test('a net that uses what C3D v1.0 has is upgraded with the five axes of its inputs', () => {
  const flavour = forks.together(['c3d-1.0'], stock) ?? stock;
  const text = 'input: "data"\ninput_dim: [1, 3, 16, 8, 8]\n';
  const after = applyEdits(text, upgrade(analyze(text, { states: [], flavour })));
  expect(after).toContain('dim: 1 dim: 3 dim: 16 dim: 8 dim: 8 }');
});

test('line ends stay what they are', () => {
  const text =
    'layers {\r\n  name: "n"\r\n  type: RELU\r\n  blobs_lr: [1, 2]\r\n}\r\ninput: "x"\r\ninput_dim: [1, 2, 3, 4]\r\n';
  const state = { phase: 'TEST', level: 0, stages: [] } as const;
  expect(upgraded(text, state)).not.toMatch(/[^\r]\n/);
  expect(upgraded(text, state)).toContain('\r\n  param { lr_mult: 2 }');
});

test('there is nothing left to upgrade', () => {
  const left = old.filter(({ text, state }) => upgrade(analysisOf(upgraded(text, state), state)).length > 0);
  expect(left.map(({ id }) => id)).toEqual([]);
});

function analysisOf(text: string, state: State) {
  return analyze(text, { states: [state] });
}

function upgraded(text: string, state: State): string {
  return applyEdits(text, upgrade(analysisOf(text, state)));
}

/** All but the places. */
function reportOf(text: string, state: State): string {
  const analysis = analysisOf(text, state);
  const [net] = analysis.states;
  return JSON.stringify(net && netReport(analysis, net), (key, value) =>
    key === 'line' ? undefined : value,
  );
}

function commentsOf(text: string): string {
  return commentsIn(text)
    .map(it => it.text)
    .join('\n');
}
