import { expect, test } from 'vitest';
import { hints } from '../../server/src/features/hints.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { analyzed } from '../fixture.ts';

const data = 'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3] } } }';

test('a comment goes to the end of the line', () => {
  expect(withComments(`${data}\nlayer { name: "relu" type: "ReLU" bottom: "data" top: "relu" }  \n`)).toBe(
    `${data}  # shape: 1×3\nlayer { name: "relu" type: "ReLU" bottom: "data" top: "relu" }  # shape: 1×3\n`,
  );
});

test('it keeps the ends of lines', () => {
  expect(withComments(`${data}\r\n`)).toBe(`${data}  # shape: 1×3\r\n`);
});

test('none where there is a comment', () => {
  expect(withComments(`${data} # the image`)).toBe(`${data} # the image`);
});

test('none where it would speak of another blob', () => {
  const slice = (tops: string) =>
    `${data} # here\nlayer { name: "cut" type: "Slice" bottom: "data" ${tops} }`;
  const two = 'top: "a" top: "b" slice_param { slice_point: 1 }';
  expect(withComments(slice(two))).toBe(`${slice(two)}  # shape: 1×2`);
  const list = 'top: ["a", "b"] slice_param { slice_point: 1 }';
  expect(withComments(slice(list))).toBe(`${slice(list)}  # shape: 1×2`);
});

test('none of a shape that nothing tells', () => {
  const python = 'layer { name: "py" type: "Python" top: "a" python_param { module: "m" layer: "L" } }';
  expect(withComments(python)).toBe(python);
});

/** The text after a double-click on each of its hints. */
function withComments(text: string): string {
  const all = hints(analyzed(text), { start: 0, end: text.length });
  return applyEdits(
    text,
    all.flatMap(({ comment }) => comment ?? []),
  );
}
