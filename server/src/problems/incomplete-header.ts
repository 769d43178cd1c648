import { defineProblem } from './define.ts';

/** A header that names a message or its file, which is not enough to find it: nothing but the syntax is checked. */
export const incompleteHeader = defineProblem<{ message: string } | { file: string }>({
  code: 'incomplete-header',
  level: 'information',
  message: facts =>
    'message' in facts
      ? `Neither Caffe nor a file of prototxt.protoFiles (--proto) has a message "${facts.message}", so only the syntax of this file is checked: name its file too, # proto-file: ….`
      : `Which message of "${facts.file}" this file holds is not said, so only its syntax is checked: name it too, # proto-message: ….`,
});
