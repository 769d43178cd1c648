import { expect, test } from 'vitest';
import { flavourHeader } from '../../server/src/analysis/flavour/header.ts';
import { unknownFlavour } from '../../server/src/problems/unknown-flavour.ts';
import { analyzed, diagnosesOf } from '../fixture.ts';

test.each([
  ['# prototxt-flavour: ssd\nname: "x"', 'ssd'],
  ['\n  # a comment\n\t#prototxt-flavour:ssd  \r\nname: "x"', 'ssd'],
  ['# prototxt-flavor: ssd', 'ssd'],
  ['# prototxt-flavour:   c3d-1.0\n', 'c3d-1.0'],
])('%j names a Caffe', (text, id) => {
  const { span, ...header } = flavourHeader(text) ?? expect.fail();
  expect(header.id).toBe(id);
  expect(text.slice(span.start, span.end)).toBe(id);
});

test.each(['name: "x"\n# prototxt-flavour: ssd', '# prototxt-flavours: ssd', '# the prototxt-flavour: ssd'])(
  '%j names none',
  text => expect(flavourHeader(text)).toBeUndefined(),
);

test.each([
  ['# prototxt-flavour: ssd segnet', 'ssd segnet', 'No Caffe is known here as "ssd segnet".'],
  ['# prototxt-flavour: sdd', 'sdd', 'No Caffe is known here as "sdd". Did you mean ssd?'],
  [
    ' # prototxt-flavour: ',
    '# prototxt-flavour:',
    'The comment names no Caffe: write the id of one, such as ssd.',
  ],
])('%j is told', (text, where, message) => {
  const [told = expect.fail(), ...others] = diagnosesOf(analyzed(`${text}\r\nname: "x"\n`));
  expect(others).toEqual([]);
  expect(told.problem.kind).toBe(unknownFlavour);
  expect(told.problem.message).toBe(message);
  const { start, end } = told.problem.span;
  expect(`${text}\r\n`.slice(start, end)).toBe(where);
});
