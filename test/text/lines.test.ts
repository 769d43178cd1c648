import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from '../../server/src/text/lines.ts';

const texts = fc.string({ unit: fc.constantFrom('a', 'é', '🏠', '\n', '\r') });

test('lines end with \\n, \\r\\n or a lone \\r, and columns count UTF-16 units', () => {
  fc.assert(
    fc.property(texts, text => {
      const index = new LineIndex(text);
      const lines = text.split(/\r\n|\n|\r/);
      expect(index.count).toBe(lines.length);
      let start = 0;
      for (const [i, line] of lines.entries()) {
        for (let column = 1; column <= line.length + 1; column++)
          expect(index.at(start + column - 1)).toEqual({ line: i + 1, column });
        expect(index.startOf(i + 1)).toBe(start);
        start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
      }
    }),
  );
});
