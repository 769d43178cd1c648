import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { format } from '../../server/src/features/format/format.ts';
import {
  defaultStyle,
  type FormatStyle,
  type ShortMessages,
} from '../../server/src/features/format/style.ts';
import { type Message, origin } from '../../server/src/schema/message.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { Element } from '../../server/src/syntax/tree.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { ownCases, publicCases } from '../conformance/answers.ts';
import { bothPhases, diagnosesOf } from '../fixture.ts';

const examples = readdirSync('examples').map(name => readFileSync(`examples/${name}`, 'utf8'));
const own = ['probes', 'generated', 'spoiled'].flatMap(name => ownCases(name).map(({ text }) => text));
const publicNets = process.env.PROTOTXT_PUBLIC_NETS;
const nets = publicNets ? publicCases(publicNets).map(({ text }) => text) : [];

const styles = (['keep', 'join', 'split'] as const).flatMap((shortMessages: ShortMessages) => [
  { tabSize: 2, insertSpaces: true, shortMessages },
  { tabSize: 8, insertSpaces: false, shortMessages },
]);

function formatted(text: string, style: FormatStyle): string {
  return applyEdits(text, format(text, parse(text), style));
}

/** Formats, and expects every token to be there still, in the same place of the tree, and no more to do. */
function expectSame(text: string, style: FormatStyle): void {
  const result = formatted(text, style);
  expect(tokens(result)).toBe(tokens(text));
  expect(formatted(result, style)).toBe(result);
}

/** The tree without white space, a line for each token and each end of a node. */
function tokens(text: string): string {
  const found: string[] = [];
  const visit = (element: Element, start: number): void => {
    if (element.kind === 'space') return;
    if (!element.children)
      found.push(`${element.kind} ${text.slice(start, start + element.width).trimEnd()}`);
    else {
      found.push(`begin ${element.kind}`);
      let at = start;
      for (const child of element.children) {
        visit(child, at);
        at += child.width;
      }
      found.push(`end ${element.kind}`);
    }
  };
  visit(parse(text), 0);
  // Long lists take much longer to compare.
  return found.join('\n');
}

/** What the net says, and what is said of it, without any places. */
function meaning(text: string): unknown {
  const analysis = analyze(text, { states: bothPhases });
  const { net } = analysis;
  return {
    header: net && plain(net.header),
    layers: net?.layers.map(layer => plain(layer.message)),
    problems: diagnosesOf(analysis).map(it => `${it.problem.kind.code} ${it.level} ${it.problem.message}`),
  };
}

function plain(message: Message): unknown {
  return message[origin].entries.map(({ field, value }) => [
    field.name,
    field.kind === 'message' ? plain(value as Message) : value,
  ]);
}

// Thousands of texts take their time on a busy machine.
describe('formatting', { timeout: 240_000 }, () => {
  test('keeps every token of every net, comments too, and is done at once', () => {
    for (const text of [...examples, ...own, ...nets]) for (const style of styles) expectSame(text, style);
  });

  test('keeps what every net means, and what is said of it', () => {
    // The first test shows that no token changes in any style, so here one is enough for each net.
    for (const [i, text] of [...examples, ...own, ...nets].entries())
      expect(meaning(formatted(text, styles[i % styles.length] ?? defaultStyle))).toEqual(meaning(text));
  });

  test('does so for nets with white space, comments and faults strewn in', () => {
    const short = [...examples, ...own].filter(text => text.length < 4000);
    const strewn = fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), typed: fc.constantFrom(...noise) }),
      { maxLength: 12 },
    );
    const property = fc.property(
      fc.constantFrom(...short),
      strewn,
      fc.constantFrom(...styles),
      (text, additions, style) => {
        const noisy = additions.reduce((now, { at, typed }) => {
          const offset = Math.floor(at * now.length);
          return now.slice(0, offset) + typed + now.slice(offset);
        }, text);
        expectSame(noisy, style);
      },
    );
    fc.assert(property, { numRuns: 3000, seed: 5 });
  });

  test('does so for any tokens in any order', () => {
    const text = fc.array(fc.constantFrom(...noise, ...words), { maxLength: 60 }).map(it => it.join(''));
    fc.assert(fc.property(text, fc.constantFrom(...styles), expectSame), { numRuns: 3000, seed: 5 });
  });
});

const noise = [
  '\n',
  '\n\n\n',
  '\r\n',
  ' ',
  '   ',
  '\t',
  ' # c\n',
  '\n  # d  \n',
  '#\n',
  ' { ',
  ' } ',
  '{',
  '}',
].concat(['\n', '[', ']', ',', ';', '<', '>', ':', '"', '-', '@']);

const words = [
  'layer',
  'layer {',
  'layer {\n',
  'a: 1 ',
  'a: -1 ',
  'b: "c" ',
  "'d' ",
  'p { q: 1 } ',
  '[1, 2] ',
].concat([
  'r: [{ s: 1 }, { s: 2 }] ',
  'dim: 1 dim: 2\n',
  `t: "${'u'.repeat(95)}" `,
  '# prototxt-ignore: unknown-field\n',
]);
