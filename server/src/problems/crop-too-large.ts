import { defineProblem } from './define.ts';

/** A crop that is larger than the images it is cut out of. */
export const cropTooLarge = defineProblem<{ crop: number; field: string; size: number }>({
  code: 'crop-too-large',
  level: 'error',
  message: ({ crop, field, size }) =>
    `crop_size is ${crop}, and ${field} makes the images ${size}: the crop does not fit.`,
});
