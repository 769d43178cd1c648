import { conflictingFields } from '../problems/conflicting-fields.ts';
import { tooManyBins } from '../problems/too-many-bins.ts';
import { has } from '../schema/message.ts';
import { bottomHasFourAxes } from './bottom-shape.ts';
import { defineLayer, exactly, type Outcome, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { isPositive } from './settings.ts';
import { type Dim, formatShape, isKnown, product } from './shape.ts';
import { axisName } from './window.ts';

export const spp = defineLayer({
  type: 'SPP',
  category: 'vision',
  summary: 'Pools the map in a pyramid of ever finer grids, so that any size of map gives as many values.',
  param: 'spp_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: poolPyramid,
  notes: [
    'One level keeps four axes; two or more give two axes.',
    'Small maps make it fail: not every size can be cut into 2, 4, 8 … bins.',
    'engine is not read.',
  ],
});

/** Caffe: `SPPLayer::LayerSetUp` and `Reshape`. */
function poolPyramid(layer: SetUp<'spp_param'>): Outcome | undefined {
  const { param, bottom } = layer;
  const levels = param.pyramid_height;
  if (!isPositive(layer, levels, 'spp_param.pyramid_height', has(param, 'pyramid_height'))) return undefined;
  if (!bottomHasFourAxes(layer)) return undefined;
  const [batch = 1, channels = 1, ...map] = bottom;
  if (!isFilled(layer, map, 0) || !map.every((size, i) => isCutWell(layer, size, axisName(i, 2))))
    return undefined;
  if (levels === 1) return { tops: [[batch, channels, 1, 1]] };
  // 1 + 4 + 16 + … bins.
  const bins = (4 ** levels - 1) / 3;
  return { tops: [[batch, product([channels, bins])]] };
}

/** Whether every level can cut an axis of that size into its bins. */
function isCutWell({ param, bottom, report }: SetUp<'spp_param'>, size: Dim, axis: string): boolean {
  const field = 'spp_param.pyramid_height';
  for (let level = 0; isKnown(size) && level < param.pyramid_height; level++) {
    const bins = 2 ** level;
    const { kernel, pad } = binWindow(size, bins);
    if (pad >= kernel) {
      report(tooManyBins, { axis, size, bins, level }, { field });
      return false;
    }
    if (pad > 0 && param.pool === 'STOCHASTIC') {
      const why = `${formatShape(bottom.slice(2))} in bins of ${bins}×${bins} needs padding, which only MAX and AVE know`;
      report(
        conflictingFields,
        { field: 'pool: STOCHASTIC', other: `pyramid_height: ${param.pyramid_height}`, why },
        { field: 'spp_param.pool' },
      );
      return false;
    }
  }
  return true;
}

/** Caffe: `SPPLayer::GetPoolingParam`. */
function binWindow(size: number, bins: number): { kernel: number; pad: number } {
  const kernel = Math.ceil(size / bins);
  const remainder = kernel * bins - size;
  return { kernel, pad: Math.trunc((remainder + 1) / 2) };
}
