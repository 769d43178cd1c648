import { defineProblem } from './define.ts';

/** A `# prototxt-ignore:` for a problem that does not occur. */
export const unusedSuppression = defineProblem<{ code: string }>({
  code: 'unused-suppression',
  level: 'information',
  tag: 'unnecessary',
  message: ({ code }) => `Nothing on the next line is a problem of the kind "${code}".`,
});
