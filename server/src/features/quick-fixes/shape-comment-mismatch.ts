import { shapeCommentMismatch } from '../../problems/shape-comment-mismatch.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** What the net has. */
export const fixShapeCommentMismatch = fixerFor(shapeCommentMismatch, function* ({ facts: { shape }, span }) {
  yield { title: `State ${shape}`, edits: [replacing(span, shape)] };
});
