import { type BlockCall, isCall, type Line } from './line.ts';

/** The parts as text, a blank line where a paragraph begins; calls in a row are one paragraph. */
export function paragraphs(
  parts: readonly (Line | BlockCall)[],
  write: (part: Line | BlockCall) => string,
): readonly string[] {
  return parts.flatMap((part, i) => {
    const before = parts[i - 1];
    const begins = before === undefined ? isCall(part) || part.begins : isBreak(before, part);
    return [...(begins ? [''] : []), write(part)];
  });
}

function isBreak(before: Line | BlockCall, part: Line | BlockCall): boolean {
  return isCall(before) !== isCall(part) || (!isCall(part) && part.begins);
}
