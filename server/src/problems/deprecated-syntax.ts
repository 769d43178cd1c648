import { defineProblem } from './define.ts';

/** A net that is written in an older form, which Caffe upgrades when it loads it. */
export const deprecatedSyntax = defineProblem<{ written: string; instead: string }>({
  code: 'deprecated-syntax',
  level: 'information',
  tag: 'deprecated',
  message: ({ written, instead }) =>
    `${written} is an older form, which Caffe upgrades each time it loads the net: today it is ${instead}.`,
});
