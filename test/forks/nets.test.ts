import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainText, withAnswers } from './expected.ts';

// Small nets for each fork, with what the sources of the fork make of them. UPDATE=1 writes what we make of
// them into the files: read every line of it before it is believed.

const folder = new URL('nets/', import.meta.url);

describe.each(readdirSync(folder))('%s', file => {
  const url = new URL(file, folder);
  const net = readFileSync(url, 'utf8');

  test('has the shapes, the learnable blobs and the errors that the fork gives it', () => {
    const answered = withAnswers(plainText(net));
    if (process.env.UPDATE) writeFileSync(url, answered);
    else expect(answered).toBe(net);
  });
});
