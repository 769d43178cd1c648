import { defineProblem } from './define.ts';

/** A bottom that no earlier layer makes. */
export const unknownBottom = defineProblem<{ blob: string; later?: string; nearest?: string }>({
  code: 'unknown-bottom',
  level: 'error',
  message: ({ blob, later, nearest }) => {
    if (later !== undefined) return `The blob "${blob}" is made only further down, by layer "${later}".`;
    return `No layer above makes a blob "${blob}".${nearest ? ` Did you mean "${nearest}"?` : ''}`;
  },
});
