import { defineProblem } from './define.ts';

/** A header with a `.proto` file that is not found, so that nothing but the syntax is checked. */
export const missingProtoFile = defineProblem<{ path: string }>({
  code: 'missing-proto-file',
  level: 'information',
  message: ({ path }) =>
    `No file "${path}" is found from this file's folder, from those around it, from the workspace's, or among prototxt.protoFiles (--proto); so only the syntax of this file is checked.`,
});
