import { defineProblem } from './define.ts';

/** A bottom that no earlier layer makes. */
export const unknownBottom = defineProblem<{
  blob: string;
  later?: string;
  /** Layers make it that the state leaves out. */
  absent?: boolean;
  nearest?: string;
}>({
  code: 'unknown-bottom',
  level: 'error',
  message: ({ blob, later, absent, nearest }) => {
    if (later !== undefined) return `The blob "${blob}" is made only further down, by layer "${later}".`;
    if (absent) return `No layer that makes a blob "${blob}" is in the net.`;
    return `No layer above makes a blob "${blob}".${nearest ? ` Did you mean "${nearest}"?` : ''}`;
  },
});
