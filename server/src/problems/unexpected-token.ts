import { defineProblem } from './define.ts';

/** Something that text format does not allow at its place. */
export const unexpectedToken = defineProblem<{ found: string }>({
  code: 'unexpected-token',
  level: 'error',
  message: ({ found }) => {
    if (found === '}' || found === '>') return `This ${found} closes nothing that is open.`;
    // A string has quotes already.
    const quoted = /^["']/.test(found) ? found : `"${found}"`;
    return `${quoted} is not expected here.`;
  },
});
