import { type BlobShape, type Dim, hasRank, unknown } from '../shape.ts';
import type { PythonClass } from './define.ts';

/** The classes of luhaofang/tripletloss. */
export const tripletClasses: readonly PythonClass[] = [
  { name: 'tripletlosslayer.TripletLayer', tops: () => [[1]] },
  {
    name: 'tripletselectlayer.TripletSelectLayer',
    tops: ({ bottoms: [features] }) => {
      const triplets = [unknown('it is a third of BATCH_SIZE'), axisOf(features, 1)];
      return [triplets, triplets, triplets];
    },
  },
  {
    name: 'norm2layer.Norm2Layer',
    tops: ({ bottoms: [features] }) => [[axisOf(features, 0), axisOf(features, 1)]],
  },
  { name: 'datalayer.DataLayer', tops: () => [[batch, 3, 224, 224], [batch]] },
];

const batch = unknown('BATCH_SIZE of its config sets it');

function axisOf(shape: BlobShape | undefined, axis: number): Dim {
  return !shape || hasRank(shape) ? (shape?.[axis] ?? 1) : shape;
}
