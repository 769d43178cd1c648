import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { between, exactly } from '../../layers/define.ts';
import { type Dim, isKnown, product, type Shape, unknown } from '../../layers/shape.ts';
import { defineForkLayer } from '../define.ts';

/** happynear: `ProposalLayer::LayerSetUp` and `Forward_cpu`. */
export const proposalOfHappynear = defineForkLayer({
  type: 'Proposal',
  category: 'vision',
  summary: 'Makes regions of interest of the scores and the shifts of anchors, the best of each image.',
  param: 'proposal_param',
  bottoms: exactly(3),
  tops: between(1, 2),
  inPlace: 'corrupts',
  setUp(layer) {
    const { bottom, param, topCount } = layer;
    if (!bottomHasAxes(layer, 0, 1, Number.POSITIVE_INFINITY, '4: num, anchors, height, width'))
      return undefined;
    return { tops: regions(product([bottom[0] ?? 1, param.post_nms_topn ?? 1]), topCount) };
  },
  withoutRank: ({ topCount, reason }) => regions(unknown(reason), topCount),
  notes: [
    'Bottoms: scores of the foreground, shifts of the anchors, and height, width and scale of the image.',
    'A row of the first top is the index of the image, then x1, y1, x2, y2; the second top holds the scores.',
    'It has no gradient. In py-faster-rcnn a Python layer does the same.',
  ],
});

/** Of so many regions at most. */
function regions(most: Dim, topCount: number): Shape[] {
  const bound = isKnown(most) ? `, at most ${most}` : '';
  const count = unknown(`the number of regions kept depends on the data${bound}`);
  return [[count, 5], [count]].slice(0, topCount);
}
