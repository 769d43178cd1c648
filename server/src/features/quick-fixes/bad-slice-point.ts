import { badSlicePoint } from '../../problems/bad-slice-point.ts';
import { equalSlices } from './equal-slices.ts';
import { fixerFor } from './fix.ts';

/** Equal parts. */
export const fixBadSlicePoint = fixerFor(badSlicePoint, function* ({ analysis, span }) {
  yield equalSlices(analysis, span.start);
});
