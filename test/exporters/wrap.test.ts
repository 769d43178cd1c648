import { expect, test } from 'vitest';
import { javascriptStyle, pythonStyle, wrapped } from '../../server/src/exporters/program/wrap.ts';

const long = (count: number) => Array.from({ length: count }, (_, i) => `argument_${i}`).join(', ');

test('what fits stays, and a comment may reach further than code', () => {
  const code = `    x = f(${long(6)})`;
  expect(wrapped(`${code}  # 1×56×56×256`, pythonStyle)).toBe(`${code}  # 1×56×56×256`);
});

test('the largest brackets open', () =>
  expect(wrapped(`    x = layers.F(${long(7)})(y)  # 1×2`, pythonStyle)).toBe(
    `    x = layers.F(\n        ${long(7)}\n    )(y)  # 1×2`,
  ));

test('what is too long for a line has one for each item, which open in their turn', () =>
  expect(wrapped(`x = f((${long(9)}), 'a, (b')`, pythonStyle)).toBe(
    `x = f(\n    (\n        ${long(7)},\n    ),\n    'a, (b',\n)`.replace(
      long(7),
      long(9).replaceAll(', ', ',\n        '),
    ),
  ));

test('brackets around nothing but brackets open together', () =>
  expect(wrapped(`f({ ${long(8)} });`, javascriptStyle)).toBe(`f({\n  ${long(8)}\n});`));
