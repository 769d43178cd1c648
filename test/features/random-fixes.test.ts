import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyze } from '../../server/src/analysis/analyze.ts';
import { revise } from '../../server/src/analysis/revise.ts';
import { fixAll, quickFixes } from '../../server/src/features/quick-fixes/quick-fixes.ts';
import type { Problem } from '../../server/src/problems/define.ts';
import { Lexer } from '../../server/src/syntax/lexer.ts';
import { applyEdits, type Edit, movedBy } from '../../server/src/text/edits.ts';
import { ownCases } from '../conformance/answers.ts';
import { bothPhases, diagnosesOf } from '../fixture.ts';

const examples = new URL('../../examples/', import.meta.url);

test('a fix of a net that Caffe refuses removes its problem and brings no error', () => {
  const texts = ownCases('spoiled').map(({ text }) => text);
  expect(texts.reduce((count, text) => count + tryFixes(text), 0)).toBeGreaterThan(200);
});

test('a fix of an example that was damaged anywhere removes its problem and brings no error', () => {
  const texts = readdirSync(examples).map(name => readFileSync(new URL(name, examples), 'utf8'));
  const damaged = fc.sample(fc.tuple(fc.constantFrom(...texts), place, place), { numRuns: 400, seed: 3 });
  const count = damaged.reduce((sum, [text, at, other]) => sum + tryFixes(swapped(text, at, other)), 0);
  expect(count).toBeGreaterThan(150);
});

const place = fc.double({ min: 0, max: 0.999, noNaN: true });

/** Puts another word of the text in the place of a word. */
function swapped(text: string, at: number, other: number): string {
  const words: Edit[] = [];
  const lexer = new Lexer(text);
  for (lexer.next(); lexer.token; lexer.next()) {
    const { kind, start, end } = lexer;
    if (kind !== 'space' && kind !== 'comment')
      words.push({ span: { start, end }, text: text.slice(start, end) });
  }
  const [a, b] = [at, other].map(part => words[Math.floor(part * words.length)]);
  return a && b ? applyEdits(text, [{ ...a, text: b.text }]) : text;
}

/** How many fixes there are; each is applied to the text, which is then read as if for the first time. */
function tryFixes(text: string): number {
  const analysis = analyze(text, { states: bothPhases });
  const fixes = quickFixes(analysis, { start: 0, end: text.length }, { revise, diagnose: diagnosesOf });
  for (const { edits, fixes: fixed } of fixes) expectBetter(analysis, edits, fixed);
  const all = fixAll(analysis, { revise, diagnose: diagnosesOf });
  if (all.length > 0) expectBetter(analysis, all);
  return fixes.length;
}

function expectBetter(before: Analysis, edits: readonly Edit[], fixed?: Problem): void {
  const after = analyze(applyEdits(before.text, edits), { states: bothPhases });
  const known = placesOf(before, edits);
  const left = placesOf(after);
  if (fixed) expect(left).not.toContain(`${fixed.kind.code} ${movedBy(fixed.span.start, edits)}`);
  expect([...left].filter(it => !known.has(it))).toEqual([]);
}

function placesOf({ problems, states }: Analysis, edits: readonly Edit[] = []): Set<string> {
  const errors = [...problems, ...states.flatMap(it => it.problems)].filter(
    ({ kind }) => kind.level === 'error',
  );
  return new Set(errors.map(({ kind, span }) => `${kind.code} ${movedBy(span.start, edits)}`));
}
