import type { Note, Program } from './program.ts';

/** What stands at the top of an export, one line each. */
export function headerLines<Call>(title: string, facts: string, program: Program<Call>): readonly string[] {
  return [
    `${title}, written by Prototxt. ${facts}`,
    ...program.notes.map(describeNote),
    ...program.refused.map(note => `Missing: ${describeNote(note)}`),
  ];
}

/** `"loss" (SoftmaxWithLoss): A loss belongs in …` */
export function describeNote({ layer: { message }, text }: Note): string {
  return `"${message.name}" (${message.type}): ${text}`;
}
