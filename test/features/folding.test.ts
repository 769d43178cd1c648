import { expect, test } from 'vitest';
import { folding } from '../../server/src/features/folding.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { LineIndex } from '../../server/src/text/lines.ts';

/** Folds as `first-last kind`, by lines from 1. */
function folds(text: string): readonly string[] {
  const lines = new LineIndex(text);
  return folding(text, parse(text)).map(
    ({ span, kind }) => `${lines.at(span.start).line}-${lines.at(span.end).line} ${kind}`,
  );
}

test('messages and lists fold, their closing brackets stay', () => {
  expect(folds('layer {\n  name: "a"\n  p {\n    q: [1,\n      2\n    ]\n  }\n}\nx { y: 1 }\n')).toEqual([
    '1-7 brackets',
    '3-6 brackets',
    '4-5 brackets',
  ]);
});

test('a message that is not closed folds up to what is taken for its end', () => {
  expect(folds('layer {\n  name: "a"\n\nlayer {\n  name: "b"\n}\n')).toEqual([
    '1-2 brackets',
    '4-5 brackets',
  ]);
});

test('a block of comments folds, comments behind text and single ones do not', () => {
  expect(folds('# a\n# b\n\n# c\nx: 1 # d\ny: 2 # e\n  # f\n  # g\n')).toEqual([
    '1-2 comment',
    '7-8 comment',
  ]);
});

test('regions fold, one in the other too', () => {
  expect(folds('# region stem\nx: 1\n#region\ny: 1\n#endregion\n# endregion\n# endregion\n')).toEqual([
    '1-6 region',
    '3-5 region',
  ]);
});

const layer = (name: string) => `layer {\n  name: "${name}"\n}\n`;

test('layers in a row whose names begin alike fold together', () => {
  const text = ['data', 'in/a', 'in/b', 'out', 'in/c'].map(layer).join('');
  expect(folds(text)).toEqual([
    '1-2 brackets',
    '4-9 group',
    '7-8 brackets',
    '10-11 brackets',
    '13-14 brackets',
  ]);
});

test('a line of comment above a group is its title', () => {
  expect(folds(`# block\n${layer('in/a')}${layer('in/b')}`)).toEqual([
    '1-7 group',
    '2-3 brackets',
    '5-6 brackets',
  ]);
});
