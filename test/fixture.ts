import { expect } from 'vitest';
import { type Analysis, analyze } from '../server/src/analysis/analyze.ts';
import type { Side } from '../server/src/analysis/in-states.ts';
import { hints } from '../server/src/features/hints.ts';
import { hover } from '../server/src/features/hover.ts';
import type { State } from '../server/src/net/select.ts';
import type { Span } from '../server/src/text/span.ts';

// The only place in which tests of features call them.

/** Both phases, as an editor shows a net that nothing else is said of. */
export const bothPhases: readonly State[] = [
  { phase: 'TRAIN', level: 0, stages: [] },
  { phase: 'TEST', level: 0, stages: [] },
];

/** A text without its marker `$0`, and where that stood. */
export interface Marked {
  readonly text: string;
  readonly offset: number;
}

export function marked(text: string): Marked {
  const offset = text.indexOf('$0');
  if (offset === -1) throw new Error('the text has no $0');
  return { text: text.slice(0, offset) + text.slice(offset + 2), offset };
}

/** The text as an editor shows it: `top: "conv1"‹1×20×24×24›`. */
export function withHints(text: string, options: Partial<HintOptions> = {}): string {
  const { states = bothPhases, sides = ['top'], range = { start: 0, end: text.length } } = options;
  const inOrder = [...hints(analyze(text, { states }), range, sides)].sort((a, b) => a.offset - b.offset);
  let shown = '';
  let from = 0;
  for (const { offset, parts } of inOrder) {
    shown += `${text.slice(from, offset)}‹${parts.map(part => part.text).join('')}›`;
    from = offset;
  }
  return shown + text.slice(from);
}

export interface HintOptions {
  readonly states: readonly State[];
  readonly sides: readonly Side[];
  readonly range: Span;
}

/** Takes the hints out of the expected text, and expects them to come back. */
export function checkHints(expected: string, options: Partial<HintOptions> = {}): void {
  expect(withHints(expected.replaceAll(/‹[^›]*›/g, ''), options)).toBe(expected);
}

/** Expects what the hover says at `$0`; nothing where it says nothing. */
export function checkHover(text: string, markdown: string | undefined, states = bothPhases): void {
  const { text: plain, offset } = marked(text);
  expect(hover(analyze(plain, { states }), offset)?.markdown).toBe(markdown);
}

/** The analysis in both phases. */
export function analyzed(text: string): Analysis {
  return analyze(text, { states: bothPhases });
}
