import { bottomHasFourAxes } from './bottom-shape.ts';
import { between, defineLayer, exactly, type Outcome, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { outputsFit } from './output-size.ts';
import { poolingSettings } from './pooling-settings.ts';
import { checkEngine } from './settings.ts';
import { type Shape, unknownDims } from './shape.ts';
import { pooledWindow } from './window.ts';

export const pooling = defineLayer({
  type: 'Pooling',
  category: 'vision',
  summary: 'Takes the maximum, the mean or a random one of the values under a sliding window.',
  param: 'pooling_param',
  bottoms: exactly(1),
  tops: ({ pooling_param }) => between(1, pooling_param.pool === 'MAX' ? 2 : 1),
  inPlace: 'corrupts',
  setUp: pool,
  withoutRank: ({ topCount, reason }) => Array<Shape>(topCount).fill(unknownDims(4, reason)),
  notes: [
    'Sizes round up, where Convolution rounds down; round_mode: FLOOR changes that in Caffe after 1.0.',
    'With padding, a last window that would begin in it is dropped.',
    'A second top of MAX pooling holds the place of each maximum.',
  ],
});

/** Caffe: `PoolingLayer::Reshape`. */
function pool(layer: SetUp<'pooling_param'>): Outcome | undefined {
  const { param, bottom, topCount } = layer;
  checkEngine(layer, param.engine, 'pooling_param.engine');
  const settings = poolingSettings(layer);
  if (!settings || !bottomHasFourAxes(layer)) return undefined;
  const outer = bottom.slice(0, 2);
  const map = bottom.slice(2);
  if (settings === 'global')
    return isFilled(layer, map, 0) ? { tops: Array<Shape>(topCount).fill([...outer, 1, 1]) } : undefined;
  const window = pooledWindow(bottom, settings, param.round_mode === 'FLOOR');
  if (!outputsFit(layer, window, 0, 'pooling_param.kernel_size')) return undefined;
  const top: Shape = [...outer, ...window.axes.map(it => it.output)];
  return { tops: Array<Shape>(topCount).fill(top), window };
}
