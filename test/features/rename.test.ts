import { expect, test } from 'vitest';
import { nameAlike } from '../../server/src/features/name-alike.ts';
import { renamable, rename } from '../../server/src/features/rename.ts';
import { renameBoth } from '../../server/src/features/rename-both.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { analyzed, marked } from '../fixture.ts';

/** The text after what is at `$0` got that name, or why it did not. */
function renamed(source: string, name: string): string {
  const { text, offset } = marked(source);
  const edits = rename(analyzed(text), offset, name);
  return 'refusal' in edits ? edits.refusal : applyEdits(text, edits);
}

/** What can be renamed at `$0`, as `written: name`, or why nothing can. */
function renamableAt(source: string): string {
  const { text, offset } = marked(source);
  const found = renamable(analyzed(text), offset);
  return 'refusal' in found
    ? found.refusal
    : `${text.slice(found.span.start, found.span.end)}: ${found.name}`;
}

test('a blob is renamed along its chain, and a layer of the same name is not', () => {
  const net = (layer: string, blob: string) => `
layer { name: "${layer}" type: "Input" top: "${blob}" input_param { shape { dim: 1 } } } # a comment on x
layer { name: "b" type: "ReLU" bottom: "${blob}" top: '${blob}' }
layer { name: "c" type: "Silence" bottom: "${blob}" include { phase: TRAIN } }`;
  expect(renamed(net('x', 'x').replace('bottom: "', 'bottom: "$0'), 'y')).toBe(net('x', 'y'));
  expect(renamed(net('x', 'x').replace('name: "x', 'name: "x$0'), 'y')).toBe(net('y', 'x'));
});

test('a layer of each phase is one layer to a person', () => {
  const net = (name: string) => `
layer { name: "${name}" type: "Data" top: "x" include { phase: TRAIN } }
layer { name: "${name}" type: "Data" top: "x" include { phase: TEST } }`;
  expect(renamed(net('a').replace('"a"', '"$0a"'), 'b')).toBe(net('b'));
});

test('shared values are renamed in both syntaxes', () => {
  expect(renamed('layer { name: "a" type: "Scale" param { name: "$0w" } }', 'v')).toBe(
    'layer { name: "a" type: "Scale" param { name: "v" } }',
  );
  expect(renamed('layers { name: "a" type: TANH param: "w" param: "$0b" }', 'v')).toBe(
    'layers { name: "a" type: TANH param: "w" param: "v" }',
  );
});

test('a name is escaped, and strings in a row become one', () => {
  expect(renamed(`layer { name: "$0a" top: 'a' }`, 'say "ä\\"')).toBe(
    `layer { name: "say \\"ä\\\\\\"" top: 'a' }`,
  );
  expect(renamed(`layer { name: '$0a' "b" }`, "it's")).toBe(`layer { name: 'it\\'s' }`);
});

test('a name that is taken is refused, with the reason', () => {
  const net = `
layer { name: "a" type: "Input" top: "$0x" }
layer { name: "b" type: "ReLU" bottom: "x" top: "y" }
layer { name: "c" type: "ReLU" bottom: "x" top: "z" param { name: "v" } param { name: "w" } }`;
  expect(renamed(net, 'y')).toBe('There is a blob "y" already, in layer "b".');
  expect(renamed(net, 'x')).toBe(net.replace('$0', ''));
  expect(renamed(net, 'v')).not.toContain('There is');
  expect(renamed(net.replace('$0', '').replace('"b"', '"$0b"'), 'c')).toBe('There is a layer "c" already.');
  expect(renamed(net.replace('$0', '').replace('"w"', '"$0w"'), 'v')).toBe(
    'There is a shared parameter "v" already, in layer "c".',
  );
  for (const blank of ['', '  ', '\u00a0']) expect(renamed(net, blank)).toBe('A blob needs a name.');
});

test('the name of a blob that is read, and that nothing makes, is refused as what it is', () => {
  const net = `
layer { name: "a" type: "Input" top: "$0x" }
layer { name: "b" type: "ReLU" bottom: "w" top: "y" }`;
  expect(renamed(net, 'w')).toBe('Layer "b" reads a blob "w" that nothing makes, and would read this one.');
  // Of one that is made further down, the layer that makes it is told.
  expect(renamed(`${net}\nlayer { name: "c" type: "Input" top: "w" }`, 'w')).toBe(
    'There is a blob "w" already, in layer "c".',
  );
});

test.each(['a\nb', 'a\tb', 'a\u0000', '\u0085'])('a name with control characters is refused: %j', name => {
  expect(renamed('layer { name: "$0a" }', name)).toBe(
    'A name stands on one line, without tabs and other control characters.',
  );
});

test('a blob may have a name that only the other phase knows', () => {
  const net = (train: string, exclude: string) => `
layer { name: "a" type: "Input" top: "${train}" include { phase: TRAIN stage: "s" } }
layer { name: "b" type: "Input" top: "y" exclude { ${exclude} } }`;
  expect(renamed(net('$0x', 'phase: TRAIN'), 'y')).toBe(net('y', 'phase: TRAIN'));
  // At another level the layer may be there.
  expect(renamed(net('$0x', 'phase: TRAIN min_level: 1'), 'y')).toContain('There is a blob "y"');
  expect(renamed(net('$0x', 'phase: TEST'), 'y')).toContain('There is a blob "y"');
});

test('a layer may not have the name of one of the other phase, from which it would take its weights', () => {
  expect(
    renamed(
      `
layer { name: "$0a" type: "Input" top: "x" include { phase: TRAIN } }
layer { name: "b" type: "Input" top: "x" include { phase: TEST } }`,
      'b',
    ),
  ).toBe('There is a layer "b" already.');
});

test('what can be renamed is the inside of a string', () => {
  expect(renamableAt('layer { name: "$0a\\"b" }')).toBe('a\\"b: a"b');
  expect(renamableAt('layer { name: "$0a" "b" }')).toBe('"a" "b": ab');
  expect(renamableAt('layer { name: $0a }')).toBe('a on line 1 is not a string: put it in quotes first.');
  expect(renamableAt('layer { type: "$0ReLU" }')).toMatch(/^Only layers, blobs and shared/);
  expect(renamableAt('net: "$0a.prototxt"')).toMatch(/^Only layers, blobs and shared/);
});

test.each([
  ['layer { bottom: "$0a"\ntop: a }', 'a on line 2 is not a string: put it in quotes first.'],
  ['layer { bottom: "$0a"\ntop: "a\n}', 'A string on line 2 is not closed: close it first.'],
  ['layer {\n\ntop: \'$0a name: "b" }', 'A string on line 3 is not closed: close it first.'],
])('where one of the places holds no sound string, nobody is asked for a name: %j', (net, refusal) => {
  expect(renamableAt(net)).toBe(refusal);
  expect(renamed(net, 'b')).toBe(refusal);
});

/** The text after what shares its name at `$0` got another one, or why it did not. */
function bothRenamed(source: string, name: string): string {
  const { text, offset } = marked(source);
  const edits = renameBoth(analyzed(text), offset, name);
  return 'refusal' in edits ? edits.refusal : applyEdits(text, edits);
}

test('a layer and the blob of its name are renamed together, wherever the cursor is on one of them', () => {
  const net = (name: string) => `
layer { name: "${name}" type: "Input" top: "${name}" }
layer { name: "r" type: "ReLU" bottom: "${name}" top: "${name}" }
layer { name: "b" type: "Silence" bottom: "${name}" }`;
  for (const place of ['name: "', ' top: "', 'bottom: "', '" top: "'])
    expect(bothRenamed(net('a').replace(`${place}a`, `${place}$0a`), 'c')).toBe(net('c'));
  expect(bothRenamed(net('a').replace('"a"', '"$0a"'), 'r')).toBe('There is a layer "r" already.');
  expect(bothRenamed(net('a').replace('"b"', '"$0b"'), 'c')).toBe(
    'No layer has the name of its only top here.',
  );
  expect(bothRenamed('layer { name: "a" type: "Data" top: "$0a" top: "b" }', 'c')).toContain('No layer');
});

/** What is suggested at `$0`, and the text after it. */
function alike(source: string): readonly string[] | undefined {
  const { text, offset } = marked(source);
  const suggestion = nameAlike(analyzed(text), offset);
  return suggestion && [suggestion.title, applyEdits(text, suggestion.edits)];
}

test('a layer and its only top can have one name', () => {
  const net = (layer: string, blob: string) => `
layer { name: "${layer}" type: "Input" top: "${blob}" }
layer { name: "c" type: "ReLU" bottom: "${blob.replace('$0', '')}" top: "z" }`;
  expect(alike(net('a', '$0b'))).toEqual(['Name the layer "b" too', net('b', 'b')]);
  expect(alike(net('$0a', 'b'))).toEqual(['Name the blob "a" too', net('a', 'a')]);
  expect(alike(net('$0a', 'a'))).toBeUndefined();
  expect(alike(net('a', '$0c'))).toBeUndefined();
  expect(alike('layer { name: "$0a" bottom: "x" top: "x" }')).toBeUndefined();
  expect(alike('layer { name: "a" top: "$0x" top: "y" }')).toBeUndefined();
});
