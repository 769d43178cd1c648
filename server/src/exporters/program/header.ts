import { preparations } from './preparation.ts';
import type { Note, Program } from './program.ts';
import { sharedWeights } from './shared-weights.ts';

/** What stands at the top of an export, one line each. */
export function headerLines<Call>(title: string, facts: string, program: Program<Call>): readonly string[] {
  return [
    `${title}, written by Prototxt. ${facts}`,
    ...[...preparations(program), ...sharedWeights(program), ...program.notes].map(describeNote),
    ...program.refused.map(note => `Missing: ${describeNote(note)}`),
  ].map(harmless);
}

/** Names come from the net: nothing in them may end the comment that they stand in. */
function harmless(line: string): string {
  return line
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('"""', "'''")
    .replaceAll('\\', '/');
}

/** `"loss" (SoftmaxWithLoss): A loss belongs in …` */
export function describeNote({ layer: { message }, text }: Note): string {
  return `"${message.name}" (${message.type}): ${text}`;
}
