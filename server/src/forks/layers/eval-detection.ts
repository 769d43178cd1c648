import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { atLeast, exactly, type LayerDefinition } from '../../layers/define.ts';
import { unknown } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { legacyBottom } from './legacy.ts';
import { holds } from './yolo-losses.ts';

type Context = ForkSetUp<'eval_detection_param'>;

/** YOLO v1: `EvalDetectionLayer::Reshape`. */
export const evalDetectionOfYoloV1 = evaluating(layer => {
  const { side, num_class, num_object } = layer.param;
  const cells = side * side;
  return (
    holds(layer, 0, cells * (num_class + 5 * num_object), 'side² · (num_class + 5 · num_object)') &&
    holds(layer, 1, 7 * cells, '7 for each of the side² cells')
  );
}, 'The classes are predicted for each cell.');

/** YOLO v2: `EvalDetectionLayer::Reshape`. */
export const evalDetectionOfYoloV2 = evaluating(
  layer => holdsBoxes(layer) && holds(layer, 1, 150, '30 boxes of 5'),
  'The classes are predicted for each box.',
);

/** Intel: `EvalDetectionLayer::Reshape`, which does not look at the labels. */
export const evalDetectionOfIntel = evaluating(holdsBoxes, 'The classes are predicted for each box.');

function evaluating(check: (layer: Context) => boolean, note: string): LayerDefinition {
  return defineForkLayer({
    type: 'EvalDetection',
    category: 'metric',
    summary: 'Tells of each predicted box whether it hits one of the labels.',
    param: 'eval_detection_param',
    bottoms: atLeast(2),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const { side, num_class, num_object } = layer.param;
      const areBatches = [0, 1].every(i =>
        bottomHasAxes(layer, i, 1, Number.POSITIVE_INFINITY, 'at least 1'),
      );
      if (!areBatches || !check(layer) || !legacyBottom(layer)) return undefined;
      return { tops: [[layer.bottom[0] ?? 1, num_class + 4 * side * side * num_object]] };
    },
    withoutRank: ({ param: { side, num_class, num_object }, reason }) => [
      [unknown(reason), num_class + 4 * side * side * num_object],
    ],
    notes: [
      note,
      'The predictions and the labels; further bottoms are not looked at.',
      'A row of the top is the number of labels of each class, then for each box its class, its score, and whether it is a true or a false positive.',
    ],
  });
}

function holdsBoxes(layer: Context): boolean {
  const { side, num_class, num_object } = layer.param;
  return holds(layer, 0, side * side * num_object * (num_class + 5), 'side² · num_object · (num_class + 5)');
}
