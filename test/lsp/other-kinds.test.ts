import { afterEach, beforeEach, expect, test } from 'vitest';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const start = { line: 0, character: 0 };
let client: TestClient;

beforeEach(async () => {
  client = new TestClient();
  await client.initialize({ textDocument: { diagnostic: {} } });
});

afterEach(() => client.kill());

test.each([
  ['a solver', 'base_lr: 0.1 lr_polcy: "fixed"', ['unknown-field', 'missing-net'], 'learning rate'],
  ['a label map', 'item { name: "cat" lable: 1 }', ['unknown-field'], 'The classes.'],
  ['a message that a header names', '# proto-message: LabelMap\nname: "x"', ['unknown-field'], undefined],
  [
    'a message of another project',
    '# proto-file: other.proto\nlayer { what: 1 }',
    ['incomplete-header'],
    undefined,
  ],
])('%s is read as what it is, without a file that tells', async (_, text, codes, words) => {
  const uri = 'untitled:Untitled-1';
  await client.open(uri, text);
  const report = await client.diagnostics(uri);
  const found = 'items' in report ? report.items.map(({ code }) => code) : [];
  expect(found.toSorted()).toEqual([...codes].toSorted());
  const card = await client.hover(uri, start);
  if (words === undefined) expect(card).toBeNull();
  else expect(JSON.stringify(card)).toContain(words);
});
