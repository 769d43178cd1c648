import { type BlobShape, type Dim, hasRank, product, type Shape, unknown } from '../shape.ts';
import { type PythonClass, type PythonLayer, side } from './define.ts';
import { integerIn, itemsIn } from './param-str.ts';

/**
 * The classes of py-faster-rcnn and fast-rcnn, at the sizes of `forward`. A blob with a row for each region has
 * the axes of `rest` behind its two in copies of them.
 */
export function fasterRcnnClasses(
  rest: Shape,
  targetsOf: (paramStr: string) => Dim = targetsOfClasses,
): readonly PythonClass[] {
  const labels: Shape = rest.length > 0 ? [regions, 1, ...rest] : [regions];
  const sampled = (values: Dim): BlobShape[] => [
    [regions, 5, ...rest],
    labels,
    ...Array<Shape>(3).fill([regions, values, ...rest]),
  ];
  return [
    {
      name: 'rpn.proposal_layer.ProposalLayer',
      tops: () => [
        [proposals, 5],
        [proposals, 1],
      ],
    },
    { name: 'rpn.anchor_target_layer.AnchorTargetLayer', tops: anchorTargets },
    {
      name: 'rpn.proposal_target_layer.ProposalTargetLayer',
      tops: ({ paramStr }) => sampled(targetsOfClasses(paramStr)),
    },
    {
      name: 'roi_data_layer.layer.RoIDataLayer',
      tops: ({ tops, paramStr }) => {
        if (tops.length === 3 && tops[1] !== 'rois')
          return [
            [1, 3, side, side],
            [1, 3],
            [objects, 5, ...rest],
          ];
        return [[images, 3, side, side], ...sampled(targetsOf(paramStr))];
      },
    },
    {
      name: 'roi_data_layer.layer.OHEMDataLayer',
      tops: ({ paramStr }) => sampled(targetsOf(paramStr)),
    },
  ];
}

const proposals = unknown(
  'the number of regions depends on the data, at most cfg.*.RPN_POST_NMS_TOP_N: by default 300 in TEST, 2000 in TRAIN',
);
const regions = unknown('the number of regions depends on the data, at most cfg.TRAIN.BATCH_SIZE');
const objects = unknown('the objects in the image set it');
const images = unknown('cfg.TRAIN.IMS_PER_BATCH sets it');

/** Four values for the box of each class. */
function targetsOfClasses(paramStr: string): Dim {
  return product([4, integerIn(paramStr, 'num_classes')]);
}

/** A label, and three times four values of its box, for each anchor at each place of the map. */
function anchorTargets({ bottoms: [map], paramStr }: PythonLayer): readonly BlobShape[] {
  const anchors = anchorsIn(paramStr);
  const [height, width] = lastAxes(map);
  const boxes = [1, product([4, anchors]), height, width];
  return [[1, 1, product([anchors, height]), width], boxes, boxes, boxes];
}

function lastAxes(map: BlobShape | undefined): readonly [Dim, Dim] {
  if (!map || !hasRank(map)) return [map ?? side, map ?? side];
  return [map.at(-2) ?? 1, map.at(-1) ?? 1];
}

/** Three shapes in each size; py-faster-rcnn itself reads no `ratios`, but the copies do for which they are written. */
function anchorsIn(paramStr: string): Dim {
  if (itemsIn(paramStr, 'ratios') !== undefined)
    return unknown('whether ratios are read depends on the copy of the class');
  const scales = itemsIn(paramStr, 'scales');
  if (scales === undefined) return 9;
  return 'unknown' in scales ? scales : 3 * scales.length;
}
