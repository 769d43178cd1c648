import { expect, test } from 'vitest';
import { settingsFrom } from '../../server/src/lsp/settings.ts';

test.each([
  [
    ['a.proto', 'b.proto'],
    ['a.proto', 'b.proto'],
  ],
  ['a.proto', ['a.proto']],
  [['a.proto', 1], ['a.proto']],
  [1, []],
  [undefined, []],
])('prototxt.protoFiles %j are %j', (protoFiles, expected) => {
  expect(settingsFrom({ protoFiles }).protoFiles).toEqual(expected);
});
