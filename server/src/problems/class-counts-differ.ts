import { defineProblem } from './define.ts';

/** Classifiers for the same labels with different numbers of classes. */
export const classCountsDiffer = defineProblem<{
  labels: string;
  count: number;
  other: string;
  otherCount: number;
}>({
  code: 'class-counts-differ',
  level: 'warning',
  message: ({ labels, count, other, otherCount }) =>
    `The scores have ${count} classes here and ${otherCount} in "${other}", for the same labels "${labels}".`,
});
