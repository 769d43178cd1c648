import { canonicalAxis } from '../../layers/axis.ts';
import { exactly, type LayerDefinition } from '../../layers/define.ts';
import { type Shape, withAxis } from '../../layers/shape.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

/** Synopsys: `ReduceSumLayer::LayerSetUp` and `Reshape`, and the same in its siblings. */
export const reductions: readonly LayerDefinition[] = [
  reduction('ReduceSum', 'The sum along some axes.', 'reduce_sum_param'),
  reduction('ReduceMean', 'The mean along some axes.', 'reduce_mean_param'),
  reduction('ReduceMax', 'The largest value along some axes.', 'reduce_max_param'),
  reduction('ReduceMin', 'The smallest value along some axes.', 'reduce_min_param'),
  reduction('ReduceProd', 'The product along some axes.', 'reduce_prod_param'),
];

type Param = `reduce_${'sum' | 'mean' | 'max' | 'min' | 'prod'}_param`;

function reduction(type: string, summary: string, param: Param): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'common',
    summary,
    param,
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const axes = axesOf(layer, param);
      return axes && { tops: [reduced(layer.bottom, axes, layer.param.keepdims)] };
    },
    notes: [
      'Without axis it reduces all axes, the batch as well; keepdims leaves each of them with size 1.',
      'Reduction, the layer of Caffe itself, takes everything from one axis on instead.',
    ],
  });
}

/** The axes that are reduced, in ascending order. */
function axesOf(layer: ForkSetUp<Param>, param: Param): number[] | undefined {
  const { bottom, report } = layer;
  const { axis: written } = layer.param;
  const field = `${param}.axis`;
  if (written.length > bottom.length) {
    const needs = `at most ${bottom.length}, as the bottom has`;
    return report(wrongValueCount, { field: 'axis', count: written.length, needs }, { field });
  }
  if (written.length === 0) return [...bottom.keys()];
  const axes = written.map((axis, index) => canonicalAxis(layer, bottom, axis, { field, index }));
  const known = axes.filter(axis => axis !== undefined);
  return known.length < axes.length ? undefined : known.toSorted((a, b) => a - b);
}

function reduced(bottom: Shape, axes: readonly number[], keepsAxes: boolean): Shape {
  return axes.reduceRight<Shape>(
    (shape, axis) => (keepsAxes ? withAxis(shape, axis, 1) : shape.toSpliced(axis, 1)),
    bottom,
  );
}
