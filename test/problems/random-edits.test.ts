import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyze } from '../../server/src/analysis/analyze.ts';
import { revise } from '../../server/src/analysis/revise.ts';
import { diagnose } from '../../server/src/features/diagnose.ts';
import { netReport } from '../../server/src/features/net-report.ts';
import type { Problem } from '../../server/src/problems/define.ts';
import { Lexer } from '../../server/src/syntax/lexer.ts';
import type { Edit } from '../../server/src/text/edits.ts';
import type { Span } from '../../server/src/text/span.ts';
import { bothPhases } from '../fixture.ts';

const examples = new URL('../../examples/', import.meta.url);
const EDITS = 2000;
/** Comparing with an analysis from scratch costs more than all the rest. */
const COMPARED = 20;

describe.each(readdirSync(examples).filter(file => file.endsWith('.prototxt')))('%s', fileName => {
  const text = readFileSync(new URL(fileName, examples), 'utf8');
  const options = { states: bothPhases, fileName };
  const whole = analyze(text, options);
  const changes = fc.sample(change, { numRuns: EDITS, seed: text.length });

  test(`${EDITS} random edits bring problems inside the text, and undone take them away`, () => {
    let faulty = 0;
    for (const [i, it] of changes.entries()) {
      const edits = editsOf(it, tokensOf(text));
      const broken = revise(whole, edits);
      expectSense(broken);
      if (hasError(broken)) faulty++;
      if (i % COMPARED === 0) expect(shown(broken)).toEqual(shown(analyze(broken.text, options)));
      expect(shown(revise(broken, [undo(broken.text, text)]))).toEqual(shown(whole));
    }
    // Half of what stands in a file is words that mean something; a changed comment is no fault.
    expect(faulty).toBeGreaterThan(EDITS / 4);
  });
});

/** What happens to the tokens of a text: places are parts of its length. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'swap'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  other: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;
type Token = Span & { readonly text: string };

function editsOf({ kind, at, other }: Change, tokens: readonly Token[]): Edit[] {
  const [a, b] = [at, other].map(part => tokens[Math.floor(part * tokens.length)]);
  if (!a || !b) return [];
  if (kind === 'delete') return [{ span: a, text: '' }];
  if (kind === 'insert') return [{ span: { start: a.start, end: a.start }, text: `${b.text} ` }];
  return a === b
    ? []
    : [
        { span: a, text: b.text },
        { span: b, text: a.text },
      ];
}

function tokensOf(text: string): Token[] {
  const lexer = new Lexer(text);
  const tokens: Token[] = [];
  for (lexer.next(); lexer.kind !== undefined; lexer.next())
    if (lexer.kind !== 'space')
      tokens.push({ start: lexer.start, end: lexer.end, text: text.slice(lexer.start, lexer.end) });
  return tokens;
}

/** One edit that leads from the one text to the other. */
function undo(from: string, to: string): Edit {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let same = 0;
  while (same < most - start && from.at(-1 - same) === to.at(-1 - same)) same++;
  return { span: { start, end: from.length - same }, text: to.slice(start, to.length - same) };
}

/** A text that is no text format has an error; every problem stands in the text and says something. */
function expectSense(analysis: Analysis): void {
  const all = problemsOf(analysis);
  if (!analysis.tree.sound) expect(hasError(analysis)).toBe(true);
  for (const { message, span, related = [] } of all)
    for (const it of [{ message, span }, ...related]) {
      expect(isInside(it.span, analysis.text)).toBe(true);
      expect(it.message).not.toMatch(/^$|undefined|NaN|\[object/);
    }
  for (const state of analysis.states) netReport(analysis, state);
}

function hasError(analysis: Analysis): boolean {
  return problemsOf(analysis).some(({ kind }) => kind.level === 'error');
}

function isInside({ start, end }: Span, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

function problemsOf(analysis: Analysis): Problem[] {
  return diagnose(analysis).map(({ problem }) => problem);
}

function shown(analysis: Analysis): unknown {
  return problemsOf(analysis).map(({ kind, span, message, related }) => [kind.code, span, message, related]);
}
