import { expect, test } from 'vitest';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { marked } from '../fixture.ts';

function selections(textWithCursor: string): readonly string[] {
  const { text, offset } = marked(textWithCursor);
  return selectionRanges(parse(text), offset).map(({ start, end }) => text.slice(start, end));
}

test('a selection grows from a word to the file', () => {
  expect(selections('x: 1\nlayer {\n  top: "co$0nv"\n  p { q: 1 }\n}\n')).toEqual([
    'conv',
    '"conv"',
    'top: "conv"',
    'top: "conv"\n  p { q: 1 }',
    '{\n  top: "conv"\n  p { q: 1 }\n}',
    'layer {\n  top: "conv"\n  p { q: 1 }\n}',
    'x: 1\nlayer {\n  top: "conv"\n  p { q: 1 }\n}\n',
  ]);
});

test('behind a word it begins with the word', () => {
  expect(selections('type$0: 3')).toEqual(['type', 'type: 3']);
  expect(selections('dim: [1, -2$0]')).toEqual(['2', '-2', '1, -2', '[1, -2]', 'dim: [1, -2]']);
});

test('it takes in comments, and half-typed text', () => {
  expect(selections('a {\n  # wh$0y\n  b: 1\n}')).toEqual([
    '# why',
    '# why\n  b: 1',
    '{\n  # why\n  b: 1\n}',
    'a {\n  # why\n  b: 1\n}',
  ]);
  expect(selections('layer { name: $0')).toEqual(['{ name: ', 'layer { name: ']);
  expect(selections('$0')).toEqual([]);
});
