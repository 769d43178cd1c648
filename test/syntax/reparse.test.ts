import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faults } from '../../server/src/syntax/faults.ts';
import { edited, parse, reparse } from '../../server/src/syntax/parse.ts';
import type { Element } from '../../server/src/syntax/tree.ts';
import { applyEdits, type Edit } from '../../server/src/text/edits.ts';
import { ownCases } from '../conformance/answers.ts';

const texts = ['probes', 'generated', 'spoiled'].flatMap(name => ownCases(name).map(({ text }) => text));
const short = texts.filter(text => text.length < 6000);

/** What people type, and what hurts. */
const pieces = [
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  ':',
  ',',
  '"',
  "'",
  '#',
  '-',
  '\n',
  ' ',
  'x',
  '3',
  '\r\n',
  'ä',
].concat(
  ['layer {', 'layer {\n', '}\n', 'name: "a"', '# shape: 1', 'pool: MAX', '\\', '[a.b] '],
  ['//', '/*', '*/', '/', '*', '=', ' = 3', '“', '”', 'a/b', '"name": '],
  ['\n<<<<<<< HEAD\n', '\n=======\n', '\n>>>>>>> b', '<', '|||||||', '"a" "b": 1'],
);

describe('parse', () => {
  test('keeps every unit of every text in exactly one token', () => {
    for (const text of texts) {
      const tree = parse(text);
      expect(tree.width).toBe(text.length);
      expectWidthsToAdd(tree);
    }
  });

  test('keeps the layers after a brace that is not closed', () => {
    const text =
      'layer {\n  name: "a"\n  convolution_param {\n}\nlayer {\n  name: "b"\n}\nlayer {\n  name: "c"\n}\n';
    const fields = parse(text).children.filter(({ kind }) => kind === 'field');
    expect(fields.map(({ sound }) => sound)).toEqual([false, true, true]);
  });

  test('takes text that nests 10,000 deep, closed or not', () => {
    for (const closers of [0, 10_000]) {
      const text = 'a {'.repeat(10_000) + '}'.repeat(closers);
      expect(parse(text).width).toBe(text.length);
    }
  });

  test('takes white space and comments without end, wherever it looks behind them', () => {
    const wide = '\n'.repeat(10_000_000);
    for (const text of [`a: b${wide}`, `a: "b"${wide}# c${wide}"d"`])
      expect(parse(text).width).toBe(text.length);
  });
});

test('what stands behind 10,000 faults is one error', () => {
  const text = 'layer { }\n'.repeat(3) + '} '.repeat(10_000);
  const errors = (tree: Element) => tree.children?.filter(({ kind }) => kind === 'error').length;
  expect(errors(parse(text))).toBe(10_000);
  const more = parse(`${text}layer { } } }`);
  expect(errors(more)).toBe(10_001);
  expect(more.children.at(-1)?.width).toBe('layer { } } }'.length);
  expectWidthsToAdd(parse(`a { b: [ ${'} '.repeat(20_000)}`));
});

describe('reparse', () => {
  test('gives what parse gives where the rest is given up, or is no longer', () => {
    const piece = fc.constantFrom('} ', '"a"\n', 'layer { x }\n', 'layer {\n', '\n\n', 'b c\n', '');
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(9), piece });
    const property = fc.property(
      fc.constantFrom('} ', 'layer {\n} x\n', 'layer { ] x: y: }\n'),
      fc.nat(4),
      fc.array(edit, { maxLength: 5 }),
      (fault, less, edits) => {
        const filling = fault.repeat(Math.floor(10_000 / faultsIn(fault)) - less);
        let now = { text: filling, tree: parse(filling) };
        for (const { at, removed, piece } of edits) {
          const start = Math.floor(at * now.text.length);
          const change = { span: { start, end: Math.min(start + removed, now.text.length) }, text: piece };
          const after = applyEdits(now.text, [change]);
          now = { text: after, tree: reparse(now.tree, after, change) };
          // Deep equality of so many elements takes a second.
          expect(JSON.stringify(now.tree) === JSON.stringify(parse(after))).toBe(true);
        }
      },
    );
    fc.assert(property, { numRuns: 40, seed: 7 });
  });

  test('gives what parse gives, edit after edit', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.oneof(fc.nat(5), fc.nat(300)),
      typed: fc.constantFrom('', ...pieces),
    });
    const property = fc.property(
      fc.constantFrom(...short),
      fc.array(edit, { maxLength: 6 }),
      (text, edits) => {
        let now = { text, tree: parse(text) };
        for (const { at, removed, typed } of edits) {
          const start = Math.floor(at * now.text.length);
          const change: Edit = {
            span: { start, end: Math.min(start + removed, now.text.length) },
            text: typed,
          };
          const after = applyEdits(now.text, [change]);
          now = { text: after, tree: reparse(now.tree, after, change) };
          expect(now.tree).toEqual(parse(after));
        }
      },
    );
    fc.assert(property, { numRuns: 1500, seed: 7 });
  });

  test('keeps the layers that the edit does not touch as the same objects', () => {
    const layer = (name: string) => `layer {\n  name: "${name}"\n}\n`;
    const text = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(layer).join('');
    const before = parse(text);
    const at = text.indexOf('"d"') + 1;
    const edit: Edit = { span: { start: at, end: at }, text: 'x' };
    const after = reparse(before, applyEdits(text, [edit]), edit);
    const kept = after.children.filter(child => child.kind === 'field' && before.children.includes(child));
    // The edited one is new, and the two before it, which may look ahead.
    expect(kept).toHaveLength(7 - 3);
  });
});

describe('edited', () => {
  const text = Array.from({ length: 400 }, (_, i) => `layer {\n  name: "${i}"\n}\n`).join('');
  const before = { text, tree: parse(text) };
  const typedInto = (name: string): Edit => {
    const at = text.indexOf(`"${name}"`) + 1;
    return { span: { start: at, end: at }, text: 'x' };
  };

  test('gives what parse gives for the text after all edits, in whatever order they come', () => {
    const place = fc.nat(text.length);
    const edit = fc.record({ place, removed: fc.nat(30), typed: fc.constantFrom('', ...pieces) });
    const property = fc.property(fc.array(edit, { maxLength: 200 }), fc.nat(), (wishes, turn) => {
      const edits: Edit[] = [];
      let from = 0;
      for (const { place, removed, typed } of wishes.toSorted((a, b) => a.place - b.place)) {
        const start = Math.max(place, from);
        from = Math.min(start + removed, text.length);
        edits.push({ span: { start, end: from }, text: typed });
      }
      const turned = [...edits.slice(turn % 7), ...edits.slice(0, turn % 7)];
      const after = edited(before, edits);
      expect(after.text).toBe(applyEdits(text, edits));
      expect(after.tree).toEqual(parse(after.text));
      if (new Set(edits.map(it => it.span.start)).size === edits.length)
        expect(edited(before, turned).text).toBe(after.text);
    });
    fc.assert(property, { numRuns: 60, seed: 7 });
  });

  test('keeps what lies far from the edits as the same objects', () => {
    const { tree } = edited(before, ['10', '11', '300'].map(typedInto));
    const kept = new Set(tree.children.filter(child => before.tree.children.includes(child)));
    const names = before.tree.children
      .filter(({ kind }) => kind === 'field')
      .flatMap((child, i) => (kept.has(child) ? [] : [i]));
    expect(names).toEqual([8, 9, 10, 11, 298, 299, 300]);
  });
});

function faultsIn(text: string): number {
  return faults(text, parse(text)).length;
}

function expectWidthsToAdd({ width, children }: Element): void {
  if (!children) return;
  expect(children.reduce((sum, child) => sum + child.width, 0)).toBe(width);
  for (const child of children) expectWidthsToAdd(child);
}
