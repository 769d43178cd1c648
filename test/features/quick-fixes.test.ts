import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { revise } from '../../server/src/analysis/revise.ts';
import { fixers } from '../../server/src/features/quick-fixes/list.ts';
import { quickFixes } from '../../server/src/features/quick-fixes/quick-fixes.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { analyzedAsSaid, diagnosesOf } from '../fixture.ts';

const folder = new URL('../fixtures/quick-fixes/', import.meta.url);
const names = readdirSync(folder)
  .filter(name => name.endsWith('.before.prototxt'))
  .map(name => name.replace('.before.prototxt', ''));

test('every fix has a fixture', () => {
  const fixed = new Set(names.map(codeOf));
  expect([...fixers.keys()].filter(code => !fixed.has(code))).toEqual([]);
});

/** The first comment of a fixture is the title of the fix; UPDATE=1 writes what comes out. */
test.each(names)('%s is fixed as expected, so that Caffe takes it', name => {
  const before = readFileSync(new URL(`${name}.before.prototxt`, folder), 'utf8');
  const after = new URL(`${name}.after.prototxt`, folder);
  const title = /^\uFEFF?# fix: (.*)$/m.exec(before)?.[1] ?? '';
  const text = fixed(before, codeOf(name), title);
  if (process.env.UPDATE) writeFileSync(after, text);
  expect(text).toBe(readFileSync(after, 'utf8'));
  const left = diagnosesOf(analyzedAsSaid(text)).filter(({ level }) => level === 'error');
  expect(left.map(it => it.problem.message)).toEqual([]);
});

test('one way out of two problems of one place is offered once', () => {
  const analysis = analyzedAsSaid('force_backward: true\nrelu\n');
  const offered = quickFixes(analysis, { start: 22, end: 22 }, { revise, diagnose: diagnosesOf });
  expect(diagnosesOf(analysis).map(({ problem }) => problem.kind.code)).toEqual([
    'missing-value',
    'unknown-field',
  ]);
  expect(offered.map(it => it.title)).toEqual(['Remove relu']);
});

test('what a fork has is no misspelling', () => {
  const text = 'layer { name: "a" type: "BatchNormalization" pooling_param { ceil_mode: true } }\n';
  const titles = offered(text).map(it => it.title);
  expect(titles.filter(it => it.startsWith('Read the file as'))).not.toEqual([]);
  expect(titles.filter(it => it.startsWith('Change to'))).toEqual([]);
});

test('what Caffe accepts can be ignored by a comment, and what it refuses cannot', () => {
  const old = 'name: "x"\r\n  input: "a" input_shape { dim: 1 }\r\n';
  const [comment = expect.fail(), ...others] = ignored(old);
  expect([comment.title, ...others]).toEqual(['Ignore deprecated-syntax here']);
  const after = applyEdits(old, comment.edits);
  expect(after).toBe(old.replace('  input', '  # prototxt-ignore: deprecated-syntax\r\n  input'));
  expect(ignored(after)).toEqual([]);
  expect(ignored('nmae: "x"\n')).toEqual([]);
});

function ignored(text: string) {
  return offered(text).filter(({ title }) => title.startsWith('Ignore'));
}

function offered(text: string) {
  const whole = { start: 0, end: text.length };
  return quickFixes(analyzedAsSaid(text), whole, { revise, diagnose: diagnosesOf });
}

test('of branches that part, the layer at which they do is changed first', () => {
  const conv = (name: string, bottom: string, window: string) =>
    `layer { name: "${name}" type: "Convolution" bottom: "${bottom}" top: "${name}"
      convolution_param { num_output: 4 ${window} } }`;
  const text = [
    'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 4, 8, 8] } } }',
    conv('narrow', 'x', 'kernel_size: 3'),
    conv('last', 'narrow', 'kernel_size: 3 pad: 1'),
    conv('point', 'last', 'kernel_size: 1'),
    'layer { name: "sum" type: "Eltwise" bottom: "x" bottom: "point" top: "sum" }',
  ].join('\n');
  const analysis = analyzedAsSaid(text);
  const [{ problem } = expect.fail()] = diagnosesOf(analysis);
  const titles = quickFixes(analysis, problem.span, { revise, diagnose: diagnosesOf }).map(
    ({ title }) => title,
  );
  expect(titles).toEqual(['Set pad to 1 in "narrow"', 'Set pad to 2 in "last"']);
});

function fixed(text: string, code: string, title: string): string {
  const analysis = analyzedAsSaid(text);
  const found = diagnosesOf(analysis).filter(({ problem }) => problem.kind.code === code);
  const fixes = found.flatMap(({ problem }) =>
    quickFixes(analysis, problem.span, { revise, diagnose: diagnosesOf }),
  );
  const fix = fixes.find(it => it.title === title && it.fixes.kind.code === code);
  if (!fix)
    throw new Error(
      `not offered: ${title}; only ${fixes.map(it => it.title).join('; ')}, for ${diagnosesOf(analysis).map(it => `${it.problem.kind.code}: ${it.problem.message}`)}`,
    );
  return applyEdits(text, fix.edits);
}

function codeOf(name: string): string {
  return name.split('.')[0] ?? '';
}
