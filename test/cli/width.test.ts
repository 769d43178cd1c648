import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { widthOf } from '../../server/src/cli/width.ts';

test('the short way gives what the long way gives', () => {
  for (let code = 0; code < 0x10000; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    expect(widthOf(text), `U+${code.toString(16)}`).toBe(stringWidth(text));
  }
});
