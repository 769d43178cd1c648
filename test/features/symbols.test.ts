import { expect, test } from 'vitest';
import { type OutlineItem, symbols } from '../../server/src/features/symbols.ts';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { analyzed } from '../fixture.ts';

/** The outline with two spaces for each level, as `name: detail`. */
function outline(text: string): readonly string[] {
  const items = symbols(analyzed(text));
  expectNested(items, { start: 0, end: text.length });
  return items.flatMap(item => shown(item, ''));
}

function shown({ name, detail, children }: OutlineItem, indent: string): readonly string[] {
  return [`${indent}${name}: ${detail}`.trimEnd(), ...children.flatMap(child => shown(child, `${indent}  `))];
}

/** Editors refuse an outline in which anything sticks out of what is around it. */
function expectNested(items: readonly OutlineItem[], around: OutlineItem['span']): void {
  let end = around.start;
  for (const { span, selection, children } of items) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeLessThanOrEqual(around.end);
    expect(selection.start).toBeGreaterThanOrEqual(span.start);
    expect(selection.end).toBeLessThanOrEqual(span.end);
    expectNested(children, span);
    end = span.end;
  }
}

const input = 'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: 1 dim: 3 } } }\n';
const relu = (name: string) => `layer { name: "${name}" type: "ReLU" bottom: "data" top: "${name}" }\n`;

test('the outline has the layers with their types and shapes', () => {
  expect(outline(`name: "net"\n${input}${relu('a')}layer { type: "Nonsense" }\nlayer { }`)).toEqual([
    'data: Input 1×3',
    'a: ReLU 1×3',
    'Nonsense: Nonsense',
    '?:',
  ]);
});

test('what differs between the phases is said of each', () => {
  const dummy = (phase: string, size: number) =>
    `layer { name: "x" type: "DummyData" top: "x" include { phase: ${phase} } dummy_data_param { shape { dim: ${size} } } }\n`;
  expect(
    outline(`${dummy('TRAIN', 64)}${dummy('TEST', 50)}layer { name: "y" type: "ReLU" bottom: "x" top: "y" }`),
  ).toEqual(['x: DummyData 64', 'x: DummyData 50', 'y: ReLU TRAIN 64 · TEST 50']);
});

test('layers in a row whose names begin alike are together', () => {
  const names = ['in/1x1', 'in/1x1/relu', 'in/pool', 'conv', 'conv/bn', 'in/other', 'a/b/c', 'a/b/d'];
  expect(outline(input + names.map(relu).join(''))).toEqual([
    'data: Input 1×3',
    'in/:',
    '  in/1x1/:',
    '    in/1x1: ReLU 1×3',
    '    in/1x1/relu: ReLU 1×3',
    '  in/pool: ReLU 1×3',
    'conv/:',
    '  conv: ReLU 1×3',
    '  conv/bn: ReLU 1×3',
    'in/other: ReLU 1×3',
    'a/b/:',
    '  a/b/c: ReLU 1×3',
    '  a/b/d: ReLU 1×3',
  ]);
});

test('layers of one name are no group', () => {
  expect(outline(relu('a') + relu('a'))).toEqual(['a: ReLU ?', 'a: ReLU ?']);
});

test('each of the headers that Caffe makes a layer of is a line', () => {
  expect(outline(`input: "a"\ninput_dim: 1\ninput_dim: 3\ninput_dim: 8\ninput_dim: 8\n${relu('b')}`)[0]).toBe(
    'a: Input 1×3×8×8',
  );
});

test('of a solver and of a label map it has the fields', () => {
  expect(outline('net: "a.prototxt"\nbase_lr: 0.1\n')).toEqual(['net: "a.prototxt"', 'base_lr: 0.1']);
  expect(outline('item { name: "cat" label: 1 }\nitem { name: "dog" label: 2 }')).toEqual([
    'item: "cat"',
    'item: "dog"',
  ]);
});

test('layers are found in a workspace by letters of their names', () => {
  const found = (text: string, query: string) =>
    workspaceSymbols('file:///a.prototxt', text, query, parse(text)).map(
      ({ name, type }) => `${name}: ${type}`,
    );
  const text = `${relu('conv1_1')}layers { layer { name: 'Conv2' type: "conv" } }`;
  expect(found(text, 'cv2')).toEqual(['Conv2: conv']);
  expect(found(text, '')).toEqual(['conv1_1: ReLU', 'Conv2: conv']);
});
