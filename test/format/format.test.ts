import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../../server/src/features/format/format.ts';
import { formatOnType } from '../../server/src/features/format/on-type.ts';
import { formatRange } from '../../server/src/features/format/range.ts';
import { defaultStyle, type FormatStyle } from '../../server/src/features/format/style.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { marked } from '../fixture.ts';

function formatted(text: string, style: Partial<FormatStyle> = {}): string {
  return applyEdits(text, format(text, parse(text), { ...defaultStyle, ...style }));
}

describe('format', () => {
  test('puts each field on a line of its own, and one space where one belongs', () => {
    expect(formatted('layer{name:"a"\ntype :"ReLU" # why\n\n\n\ntop:"b"}layer\n{\n\n}')).toBe(
      'layer {\n  name: "a"\n  type: "ReLU"  # why\n\n  top: "b"\n}\nlayer {\n}\n',
    );
  });

  test('leaves a message on its line if it fits', () => {
    const short = 'input_param { shape { dim: 1 dim: 3 } }\n';
    expect(formatted('input_param{shape{dim:1   dim:3}}')).toBe(short);
    expect(formatted('a {\n  b: 1\n}\n')).toBe('a {\n  b: 1\n}\n');
  });

  test('opens a message that is too wide for a line, from the outside', () => {
    const names = ['one', 'two', 'three'].map(name => `${name}: "${'x'.repeat(25)}"`);
    expect(formatted(`a { ${names.join(' ')} b { c: 1 } }`)).toBe(
      `a {\n${names.map(name => `  ${name}\n`).join('')}  b { c: 1 }\n}\n`,
    );
  });

  test('leaves values side by side where a person put them', () => {
    const text = 'p {\n  num_output: 96 kernel_size: 11 stride: 4\n  weight_filler { type: "xavier" }\n}\n';
    expect(formatted(text)).toBe(text);
    expect(formatted('p {\n  a: 1 b { c: 1 } d: 2\n}\n')).toBe('p {\n  a: 1\n  b { c: 1 }\n  d: 2\n}\n');
  });

  test('keeps the values of one field together when it opens a line', () => {
    const name = `"${'x'.repeat(90)}"`;
    expect(formatted(`p { name: ${name} dim: 1 dim: 3 }`)).toBe(`p {\n  name: ${name}\n  dim: 1 dim: 3\n}\n`);
  });

  test('joins or splits short messages if one wishes so', () => {
    const open = 'layer {\n  param {\n    lr_mult: 1\n    decay_mult: 0\n  }\n}\n';
    const short = 'layer {\n  param { lr_mult: 1 decay_mult: 0 }\n}\n';
    expect(formatted(open, { shortMessages: 'join' })).toBe(short);
    expect(formatted(short, { shortMessages: 'split' })).toBe(open);
    expect(formatted('a { }', { shortMessages: 'split' })).toBe('a { }\n');
    const commented = 'layer {\n  param {\n    lr_mult: 1\n  }  # slow\n}\n';
    expect(formatted(commented, { shortMessages: 'join' })).toBe(commented);
  });

  test('indents as the editor does', () => {
    expect(formatted('a {\nb {\nc: 1\n}\n}', { tabSize: 4 })).toBe('a {\n    b {\n        c: 1\n    }\n}\n');
    expect(formatted('a {\nb: 1\n}', { insertSpaces: false })).toBe('a {\n\tb: 1\n}\n');
  });

  test('keeps quotes, separators, lists and their lines, and strings that are written in parts', () => {
    const text = 'a: \'b\',\nc: [1, 2,\n  3, 4];\nd: "e" \'f\'\n  "g"\nh < i: -1 >\n[j.k/l.m] { }\n';
    expect(formatted(text)).toBe(text);
    expect(formatted('a:[ {b:1},\n{c:2} ]')).toBe('a: [{ b: 1 },\n  { c: 2 }]\n');
    expect(formatted('a: - 5')).toBe('a: -5\n');
  });

  test('keeps comments beside what they are beside, in one column', () => {
    expect(formatted('a {  # one\n#two  \nb: 1 # three\nccc: 2# four\n\n\n   # five\n} # six')).toBe(
      'a {  # one\n  #two\n  b: 1    # three\n  ccc: 2  # four\n\n  # five\n}  # six\n',
    );
    expect(formatted('a # why\n: # how\n1')).toBe('a  # why\n  :  # how\n  1\n');
  });

  test('breaks up no line that a comment speaks of', () => {
    const asserted = 'layer { name: "a" top: "b" type: "c"  # shape: 1×3\n  bottom: "d"\n}\n';
    expect(formatted(asserted)).toBe(asserted);
    const ignored = `# prototxt-ignore: unknown-bottom\na { ${'bottom: "xxxxxxxxxx" '.repeat(6)}}\n`;
    expect(formatted(ignored)).toBe(ignored);
  });

  test('keeps the line ends of Windows', () => {
    expect(formatted('a {\r\n\r\n b: 1   \r\n}')).toBe('a {\r\n  b: 1\r\n}\r\n');
  });

  test('leaves what has an error in it, and lays out the rest', () => {
    expect(formatted('a{b:1}\nlayer  {  name: }\n@   c:1\n\n\n\nd{e:1}')).toBe(
      'a { b: 1 }\nlayer  {  name: }\n@   c: 1\n\nd { e: 1 }\n',
    );
  });

  test('makes nothing of nothing', () => {
    expect(formatted('')).toBe('');
    expect(formatted(' \n\n ')).toBe('');
  });

  test('edits no more than is wrong', () => {
    const text = 'layer {\n  name:"a"\n    top: "b"\n}\n';
    expect(format(text, parse(text), defaultStyle)).toEqual([
      { span: { start: 15, end: 15 }, text: ' ' },
      { span: { start: 21, end: 23 }, text: '' },
    ]);
  });

  test('has nothing to change in the examples', () => {
    for (const name of readdirSync('examples')) {
      const text = readFileSync(`examples/${name}`, 'utf8');
      expect(formatted(text), name).toBe(text);
    }
  });

  test('takes text that nests 10,000 deep, and a line of a megabyte', () => {
    const deep = 'a{'.repeat(10_000) + '}'.repeat(10_000);
    expect(formatted(deep).replaceAll(/\s/g, '')).toBe(deep);
    const wide = `a { ${'b: 1 c { d: 2 } '.repeat(60_000)}}\n`;
    expect(formatted(wide).replaceAll(/\s+/g, ' ').trim()).toBe(wide.trim());
  });
});

describe('formatRange', () => {
  test('changes only the lines that it touches, as in the whole file', () => {
    const text = 'a{\nb:1\n c {d:2}\n    e:3\n}\n';
    const start = text.indexOf('c {');
    const edits = formatRange(text, parse(text), { start, end: start + 2 }, defaultStyle);
    expect(applyEdits(text, edits)).toBe('a{\nb:1\n  c { d: 2 }\n    e:3\n}\n');
  });
});

describe('formatOnType', () => {
  function typed(textWithCursor: string): string {
    const { text, offset } = marked(textWithCursor);
    return applyEdits(text, formatOnType(text, parse(text), offset, defaultStyle));
  }

  test('lays out the message that a brace completes', () => {
    expect(typed('x:1\nlayer{\nname:"a"\np{b:1}\n}$0\ny:1')).toBe(
      'x:1\nlayer {\n  name: "a"\n  p { b: 1 }\n}\ny:1',
    );
    expect(typed('layer{\np{b:1}$0}')).toBe('layer{\n  p { b: 1 }}');
  });

  test('lays out the line that a new line completes, and indents the new one', () => {
    expect(typed('layer {\n name:"a"\n$0\n}\n')).toBe('layer {\n  name: "a"\n  \n}\n');
    expect(typed('layer {\n  p {\n$0')).toBe('layer {\n  p {\n    ');
    expect(typed('layer {\n  name: "a"\n    $0}\n')).toBe('layer {\n  name: "a"\n}\n');
  });
});
