import { defineProblem } from './define.ts';

/** A blob that two layers make, or that a layer overwrites while another still reads it. */
export const duplicateTop = defineProblem<{
  blob: string;
  why: 'made-twice' | 'read-twice' | 'other-position';
}>({
  code: 'duplicate-top',
  level: 'error',
  message: ({ blob, why }) => {
    switch (why) {
      case 'made-twice':
        return `A blob "${blob}" is made further up already: give this top another name.`;
      case 'read-twice':
        return `"${blob}" cannot be overwritten in place: something else reads it before. Give the top a name of its own.`;
      case 'other-position':
        return `"${blob}" is overwritten in place only as the top with the same position as the bottom.`;
    }
  },
});
