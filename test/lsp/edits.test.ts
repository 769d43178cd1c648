import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { shapesBeside } from '../fixture.ts';
import { TestClient } from './client.ts';

// Whatever was typed before, the server must say what it would say of the text if it were new.

const net = readFileSync('examples/v1_syntax.prototxt', 'utf8')
  .replaceAll('\n', '\r\n')
  .replaceAll('pool', '🏊é');
const whole = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
const client = new TestClient();

beforeAll(() => client.initialize({}));
afterAll(() => client.kill());

const pieces = fc.constantFrom(
  ...['', '', '{', '}', '"', '#', '[', ']', ':', ' ', '7', '-', '🏊', '\r\n', '\n', '\r', 'top: "x"'],
  ...['layers {', '}\r\nlayers { type: RELU bottom: "data" top: "y" }\r\n', 'input_dim: 3 '],
);
const edits = fc.array(
  fc.record({ at: fc.nat(net.length), width: fc.oneof(fc.nat(3), fc.nat(200)), text: pieces }),
  {
    minLength: 1,
    maxLength: 25,
  },
);

let opened = 0;

test.each(['one by one', 'together', 'together, from the end'] as const)(
  'after any edits, sent %s, the hints are those of the new text',
  async way => {
    await fc.assert(
      fc.asyncProperty(edits, async list => {
        const uri = `untitled:${opened++}`;
        let text = net;
        const changes: TextDocumentContentChangeEvent[] = [];
        const inOrder = way === 'together, from the end' ? list.toSorted((a, b) => b.at - a.at) : list;
        for (const { at, width, text: inserted } of inOrder) {
          const start = placeable(text, Math.min(at, text.length));
          const end = placeable(text, Math.min(start + width, text.length));
          changes.push({
            range: { start: positionOf(text, start), end: positionOf(text, end) },
            text: inserted,
          });
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        await client.open(uri, net);
        if (way === 'one by one')
          for (const [i, change] of changes.entries()) await client.change(uri, i + 2, [change]);
        else await client.change(uri, 2, changes);
        const shown = await client.hints(uri, whole);
        const fresh = shapesBeside(text).map(({ offset, label }) => ({
          ...positionOf(text, offset),
          label,
        }));
        expect(shown.map(({ position, label }) => ({ ...position, label: wordsOf(label) }))).toEqual(fresh);
      }),
      { numRuns: 30 },
    );
  },
);

/** LSP knows no place between the two units of an end of line. */
function placeable(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

/** Counted anew, from the definition in LSP. */
function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function wordsOf(label: string | readonly { readonly value: string }[]): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}
