import {
  atLeast,
  exactly,
  type LayerContext,
  type LayerDefinition,
  type ParamBlob,
} from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { type Dim, mapDims, type Shape } from '../../layers/shape.ts';
import { shapeOf } from '../../layers/written-blobs.ts';
import { wrongBlobCount } from '../../problems/wrong-blob-count.ts';
import { defineForkLayer } from '../define.ts';

const notes = [
  'The second bottom may be smaller: an axis of size 1, or one that it lacks at the front, counts for all.',
];

/** Synopsys: `AddLayer::Reshape`, and the same in its siblings. */
export const broadcasting: readonly LayerDefinition[] = [
  multiplication(),
  operation('Add', 'Adds two blobs.'),
  operation('Sub', 'Subtracts the second blob from the first.'),
  operation('Div', 'Divides the first blob by the second.'),
  operation('FloorDiv', 'Divides the first blob by the second, and rounds down.'),
  operation('FloorMod', 'What is left of the first blob when it is divided by the second.'),
  operation('Maximum', 'The larger one of two blobs, value by value.'),
  operation('Minimum', 'The smaller one of two blobs, value by value.'),
  operation('Pow', 'Raises the first blob to the power of the second.'),
];

function operation(type: string, summary: string): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'common',
    summary,
    bottoms: atLeast(1),
    tops: exactly(1),
    inPlace: 'refused',
    setUp(layer) {
      const second = layer.bottoms[1] ?? writtenBlob(layer);
      const top = second && broadcast(layer, second);
      return top && { tops: [top] };
    },
    notes: [...notes, 'With one bottom the second blob is a weight that stands in the text.'],
  });
}

/** Synopsys: `MulLayer::LayerSetUp`, which can learn what it multiplies by. */
function multiplication(): LayerDefinition {
  return defineForkLayer({
    type: 'Mul',
    category: 'common',
    summary: 'Multiplies two blobs.',
    param: 'mul_param',
    bottoms: atLeast(1),
    tops: exactly(1),
    inPlace: 'refused',
    setUp(layer) {
      const [, second] = layer.bottoms;
      const factor = second ?? layer.param.mul_shape;
      const top = broadcast(layer, factor);
      const params: ParamBlob[] = second ? [] : [{ role: 'multiplier', shape: factor }];
      return top && { tops: [top], params };
    },
    notes: [...notes, 'With one bottom it multiplies by a weight with the shape of mul_shape.'],
  });
}

/** Caffe has nothing to read where there is no second bottom and no weight in the text. */
function writtenBlob({ layer, report }: LayerContext): Shape | undefined {
  const [blob] = layer.blobs;
  if (blob) return shapeOf(blob);
  return report(wrongBlobCount, {
    type: layer.type,
    side: 'bottom',
    count: 1,
    min: 2,
    max: Number.POSITIVE_INFINITY,
  });
}

/** The larger size along each axis, counted from the last one; shapes with equally many axes are compared. */
function broadcast(layer: LayerContext, second: Shape): Shape | undefined {
  const { bottom: first } = layer;
  const axes = Math.max(first.length, second.length);
  const aligned = (shape: Shape) => [...Array<Dim>(axes - shape.length).fill(1), ...shape];
  const [a, b] = [aligned(first), aligned(second)];
  const odd = a.findIndex((dim, axis) => clash(dim, b[axis] ?? 1));
  if (odd !== -1 && first.length === second.length)
    return reportDifferent(layer, 1, 'each axis must be the same, or 1 in one of them', { axes: [odd, odd] });
  return a.map((dim, axis) => larger(dim, b[axis] ?? 1));
}

function clash(a: Dim, b: Dim): boolean {
  return mapDims([a, b], (x, y) => Number(x !== y && x !== 1 && y !== 1)) === 1;
}

/** Where one size is 1, the other one counts, known or not. */
function larger(a: Dim, b: Dim): Dim {
  return a === 1 ? b : b === 1 ? a : mapDims([a, b], (x, y) => Math.max(x, y));
}
