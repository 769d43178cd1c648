import { type BlobShape, formatShape, hasRank } from '../../layers/shape.ts';
import { zeroSize } from '../../problems/zero-size.ts';
import { shapeIn } from '../shape-in.ts';
import type { NetLint } from './define.ts';
import { problemAt } from './problem-at.ts';

/** Layers that make an empty blob of blobs that are not, in a net where no reader stops at it. */
export const zeroSizes: NetLint = ({ graph: { nodes }, inference: { layers } }) =>
  nodes
    .filter(({ index }) => layers[index]?.tops.some(isEmpty))
    .filter(({ bottoms }) => !bottoms.some(blob => blob && isEmpty(shapeIn(layers, blob))))
    .flatMap(({ tops }) => tops)
    .filter(top => isEmpty(shapeIn(layers, top)))
    .map(top => {
      const facts = { blob: top.name, shape: formatShape(shapeIn(layers, top)) };
      return problemAt(top.producer, { field: 'top', index: top.index }, zeroSize, facts);
    });

function isEmpty(shape: BlobShape): boolean {
  return hasRank(shape) && shape.includes(0);
}
