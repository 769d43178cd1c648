import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyze } from '../../server/src/analysis/analyze.ts';
import { revise } from '../../server/src/analysis/revise.ts';
import { netReport } from '../../server/src/features/net-report.ts';
import type { Problem } from '../../server/src/problems/define.ts';
import { Lexer } from '../../server/src/syntax/lexer.ts';
import type { Edit } from '../../server/src/text/edits.ts';
import type { Span } from '../../server/src/text/span.ts';
import { bothPhases, diagnosesOf } from '../fixture.ts';

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
    const before = shown(whole);
    const complaints: string[] = [];
    let faulty = 0;
    for (const [i, it] of changes.entries()) {
      const broken = revise(whole, editsOf(it, tokensOf(text)));
      complaints.push(...nonsense(broken));
      if (hasError(broken)) faulty++;
      if (i % COMPARED === 0 && shown(broken) !== shown(analyze(broken.text, options)))
        complaints.push(`another analysis from scratch: ${broken.text}`);
      if (shown(revise(broken, [undo(broken.text, text)])) !== before)
        complaints.push(`not the same once undone: ${broken.text}`);
    }
    expect(complaints).toEqual([]);
    // Not every edit is a fault: two words may be equal, and comments are free.
    expect(faulty).toBeGreaterThan(EDITS / 2);
  });
});

/** What happens to which tokens; a number goes round and round a text. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'swap'),
  at: fc.noBias(fc.nat()),
  other: fc.noBias(fc.nat()),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;
type Token = Span & { readonly text: string };

function editsOf({ kind, at, other }: Change, tokens: readonly Token[]): Edit[] {
  const [a, b] = [at, other].map(number => tokens[number % tokens.length]);
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
function nonsense(analysis: Analysis): string[] {
  for (const state of analysis.states) netReport(analysis, state);
  const silent = !analysis.tree.sound && !hasError(analysis);
  const odd = problemsOf(analysis)
    .flatMap(({ message, span, related = [] }) => [{ message, span }, ...related])
    .filter(
      ({ message, span }) => !isInside(span, analysis.text) || /^$|undefined|NaN|\[object/.test(message),
    );
  return [...(silent ? [`no error in: ${analysis.text}`] : []), ...odd.map(it => JSON.stringify(it))];
}

function hasError(analysis: Analysis): boolean {
  return problemsOf(analysis).some(({ kind }) => kind.level === 'error');
}

function isInside({ start, end }: Span, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

function problemsOf(analysis: Analysis): Problem[] {
  return diagnosesOf(analysis).map(({ problem }) => problem);
}

function shown(analysis: Analysis): string {
  return JSON.stringify(
    problemsOf(analysis).map(({ kind, span, message, related }) => [kind.code, span, message, related]),
  );
}
