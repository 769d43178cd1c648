import { badReshapeDim } from '../../problems/bad-reshape-dim.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** Inferred or copied. */
export const fixBadReshapeDim = fixerFor(badReshapeDim, function* ({ span }) {
  yield { title: 'Let Caffe infer it: -1', edits: [replacing(span, '-1')] };
  yield { title: "Copy the bottom's: 0", edits: [replacing(span, '0')] };
});
