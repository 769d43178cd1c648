import { expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { type OpenNet, solverNetProblems } from '../../server/src/features/solver-nets.ts';
import { analyzed } from '../fixture.ts';

const policy = 'base_lr: 0.01 lr_policy: "fixed" test_interval: 5';
const input = 'layer { name: "in" type: "Input" top: "data" input_param { shape { dim: 1 } } }\n';

/** A layer that Caffe refuses wherever it is not left out. */
function broken(include: string, bottom = 'dada'): string {
  return `${input}layer { name: "it" type: "ReLU" bottom: "${bottom}" top: "it" include { ${include} } }`;
}

test('a file that is not there', async () => {
  expect(await problemsIn('net: "a.prototxt"', {})).toEqual([
    `missing-net-file "a.prototxt": No file "a.prototxt" is found from this solver's folder, from those around it, or from the workspace's; Caffe looks for it from where it is started.`,
  ]);
});

test('a net that Caffe builds', async () => {
  expect(await problemsIn('net: "a" test_iter: 1', { a: input })).toEqual([]);
});

test('the phases that have the same fault are named together', async () => {
  expect(await problemsIn('net: "a" test_iter: 1', { a: broken('') })).toEqual([
    'net-refused "a": a: Caffe would refuse it in phase TRAIN and TEST: No layer above makes a blob "dada". Did you mean "data"?',
  ]);
});

test('without a test_iter there is no net for TEST', async () => {
  expect(await problemsIn('net: "a"', { a: broken('phase: TEST') })).toEqual([]);
  expect(await problemsIn('net: "a" test_iter: 1', { a: broken('phase: TEST') })).toEqual([
    expect.stringContaining('refuse it in phase TEST:'),
  ]);
});

test('the state is that of the solver, before that of the file', async () => {
  const a = `state { level: 1 stage: "own" }\n${broken('min_level: 2 stage: "own" stage: "mine"')}`;
  expect(await problemsIn('net: "a" train_state { level: 2 stage: "mine" }', { a })).toHaveLength(1);
  expect(await problemsIn('net: "a" train_state { stage: "mine" }', { a })).toEqual([]);
  expect(await problemsIn('net: "a"', { a: `state { phase: TEST }\n${broken('phase: TRAIN')}` })).toEqual([]);
});

test('each test net has its own test_state, the named ones first', async () => {
  const solver = 'net: "a" test_net: "b" test_iter: 1 test_iter: 1';
  const states = 'test_state { stage: "x" } test_state { stage: "y" }';
  const files = { a: broken('stage: "y"'), b: broken('stage: "x"') };
  expect(await problemsIn(`${solver} ${states}`, files)).toHaveLength(2);
  expect(await problemsIn(`${solver} ${states}`, { a: files.b, b: files.a })).toEqual([]);
});

test('one problem counts what else is wrong, and leads to the first', async () => {
  const a = `${broken('')}\nlayer { name: "it2" type: "Relu" bottom: "it" top: "it2" }`;
  const [found] = await solverNetProblems(analyzed(`net: "a" ${policy}`), opens({ a }));
  expect(found?.message).toMatch(/ \(and 1 more\)$/);
  const [other = expect.fail()] = found?.related ?? [];
  expect(other.file).toMatchObject({ uri: 'memory:/a' });
  expect(other.file?.text.slice(other.span.start, other.span.end)).toBe('"dada"');
});

test('a solver or a label map in the place of a net, or the solver itself', async () => {
  const refused = 'net-refused "a": a: Caffe would refuse it in phase TRAIN and TEST:';
  const solver = 'net: "a" test_iter: 1';
  expect(await problemsIn(solver, { a: `# A solver.\ntype: "SGD" ${solver}` })).toEqual([
    `${refused} It is a solver; a net has no field "type". (and 2 more)`,
  ]);
  expect(await problemsIn(solver, { a: 'item { name: "cat" label: 1 }' })).toEqual([
    `${refused} It is a label map; a net has no field "item".`,
  ]);
  const [found] = await solverNetProblems(analyzed(`${solver} ${policy}`), opens({ a: `\n${solver}` }));
  expect(found?.related?.[0]).toMatchObject({ span: { start: 1, end: 4 }, file: { uri: 'memory:/a' } });
});

test('a net whose header says that it is a solver is a net for Caffe, which reads no comments', async () => {
  const a = `# proto-message: caffe.SolverParameter\n${input}`;
  expect(await problemsIn('net: "a" test_iter: 1', { a })).toEqual([]);
});

test('what is no net has no solver', async () => {
  expect(await problemsIn('layer { name: "net" type: "Silence" }', {})).toEqual([]);
});

/** `code "path": message` of each problem. */
async function problemsIn(solver: string, files: Files): Promise<readonly string[]> {
  const text = `${solver} ${solver.startsWith('layer') ? '' : policy}`;
  const found = await solverNetProblems(analyzed(text), opens(files));
  return found.map(
    ({ kind, span, message }) => `${kind.code} ${text.slice(span.start, span.end)}: ${message}`,
  );
}

type Files = Readonly<Record<string, string>>;

function opens(files: Files): OpenNet {
  return async path => {
    const text = files[path];
    if (text === undefined) return undefined;
    return { uri: `memory:/${path}`, text, analysis: states => analyze(text, { states }) };
  };
}
