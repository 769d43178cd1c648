import { expect, test } from 'vitest';
import { type Analysis, analyze } from '../../server/src/analysis/analyze.ts';
import { type Levels, messageOf } from '../../server/src/features/diagnose.ts';
import type { State } from '../../server/src/net/select.ts';
import { bothPhases, diagnosesOf } from '../fixture.ts';

const input = 'layer { name: "in" type: "Input" top: "x" input_param { shape { dim: 4 } } }';
const typo = 'layer { name: "relu" type: "ReLU" bottom: "made" top: "z" }';

test('what both phases have is said once', () => {
  expect(shown([input, typo])).toEqual(['error unknown-bottom: No layer above makes a blob "made".']);
});

test('what one phase of a layer has names it', () => {
  const made = 'layer { name: "made" type: "ReLU" bottom: "x" top: "made" include { phase: TRAIN } }';
  expect(shown([input, made, typo])).toEqual([
    'error unknown-bottom: No layer that makes a blob "made" is in the net. (in phase TEST)',
  ]);
});

test('a blob that is made in another state only is told with the layers that make it, not in place', () => {
  const staged = 'layer { name: "made" type: "ReLU" bottom: "x" top: "made" include { stage: "deploy" } }';
  const inPlace =
    'layer { name: "drop" type: "Dropout" bottom: "made" top: "made" include { stage: "drop" } }';
  const lines = [input, inPlace, staged, typo];
  expect(shown(lines)).toEqual(['error unknown-bottom: No layer that makes a blob "made" is in the net.']);
  const [problem] = analysisOf(lines).states[0]?.problems ?? [];
  const text = lines.join('\n');
  expect(problem?.related?.map(({ span }) => text.slice(span.start))).toEqual([
    text.slice(text.indexOf('"made" include { stage: "deploy" }')),
  ]);
  expect(shown([input, inPlace, typo])).toEqual([
    'error unknown-bottom: No layer above makes a blob "made".',
  ]);
});

test('a layer that exists in one phase only need not name it', () => {
  const inTest = typo.replace('top', 'include { phase: TEST } top');
  expect(shown([input, inTest])).toEqual(['error unknown-bottom: No layer above makes a blob "made".']);
});

test('a blob that is made further down is told with its layer, which is not the one that reads it', () => {
  const inPlace = typo.replace('"z"', '"made"');
  const maker = 'layer { name: "maker" type: "ReLU" bottom: "x" top: "made" }';
  expect(shown([input, inPlace])).toEqual(['error unknown-bottom: No layer above makes a blob "made".']);
  expect(shown([input, inPlace, maker])).toEqual([
    'error unknown-bottom: The blob "made" is made only further down, by layer "maker".',
  ]);
});

test('a misspelt field is read as the one that was meant, if it fits', () => {
  expect(shown([input, typo.replace('bottom: "made"', 'botom: "x"')])).toEqual([
    'error unknown-field: LayerParameter has no field "botom". Did you mean "bottom"?',
  ]);
  // What is meant by a message of a fork nobody knows.
  expect(shown([input.replace('shape {', 'shap { height: 3 } shape {')])).toEqual([
    'error unknown-field: InputParameter has no field "shap". Did you mean "shape"?',
  ]);
});

test('levels are the wish of the user, and no verdict', () => {
  expect(shown([input, typo], { 'unknown-bottom': 'information' })[0]).toMatch(/^information/);
  expect(shown([input, typo], { 'unknown-bottom': 'off' })).toEqual([]);
  const [problem] = analysisOf([input, typo]).states[0]?.problems ?? [];
  expect(problem?.kind.level).toBe('error');
});

test('a comment on the line before takes problems of its codes away', () => {
  const codes = '# prototxt-ignore: unknown-bottom it comes from elsewhere';
  expect(shown([input, codes, typo])).toEqual([]);
  expect(shown([input, codes, '# more about it', typo])).toEqual([]);
  expect(shown([input, `  ${codes}`, typo.replace('z"', 'z" frob: 1')])).toEqual([
    expect.stringMatching(/^error unknown-field/),
  ]);
  const both = '# prototxt-ignore: unknown-field, unknown-bottom';
  expect(shown([input, both, typo.replace('z"', 'z" frob: 1')])).toEqual([]);
});

test('other lines, and strings that look like such a comment, keep their problems', () => {
  const codes = '# prototxt-ignore: unknown-bottom';
  expect(shown([codes, input, typo]).map(codeOf)).toEqual(['unused-suppression', 'unknown-bottom']);
  expect(shown([`name: "${codes}"`, typo]).map(codeOf)).toEqual(['unknown-bottom']);
});

test('a comment that takes nothing away is told, where everything was looked at', () => {
  const text = ['# prototxt-ignore: unknown-field', input];
  expect(shown(text)).toEqual([expect.stringMatching(/^information unused-suppression/)]);
  expect(shown(text, {}, bothPhases.slice(0, 1))).toEqual([]);
  // A layer of another stage is in no state.
  const elsewhere = input.replace('top', 'include { stage: "deploy" } top');
  expect(shown(['# prototxt-ignore: unknown-field', elsewhere])).toEqual([]);
});

test('lines may end in any way', () => {
  const text = [input, '# prototxt-ignore: unknown-bottom', '# why', typo].join('\r\n');
  expect(shown([text])).toEqual([]);
});

function shown(
  lines: readonly string[],
  levels: Levels = {},
  states: readonly State[] = bothPhases,
): string[] {
  return diagnosesOf(analysisOf(lines, states), levels)
    .filter(({ problem }) => looked.has(problem.kind.code))
    .map(it => `${it.level} ${it.problem.kind.code}: ${messageOf(it)}`);
}

/** What else is to say of these lines is no matter here. */
const looked = new Set(['unknown-bottom', 'unknown-field', 'unused-suppression']);

function analysisOf(lines: readonly string[], states: readonly State[] = bothPhases): Analysis {
  return analyze(lines.join('\n'), { states });
}

function codeOf(line: string): string {
  return line.split(/[ :]+/)[1] ?? '';
}
