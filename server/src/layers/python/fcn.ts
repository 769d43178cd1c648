import type { Shape } from '../shape.ts';
import { type PythonClass, side } from './define.ts';
import { itemsIn } from './param-str.ts';

/** The classes of fcn.berkeleyvision.org that read one image at a time, at its own size. */
export const fcnClasses: readonly PythonClass[] = [
  { name: 'voc_layers.VOCSegDataLayer', tops: imageAndLabels },
  { name: 'voc_layers.SBDDSegDataLayer', tops: imageAndLabels },
  { name: 'pascalcontext_layers.PASCALContextSegDataLayer', tops: imageAndLabels },
  { name: 'siftflow_layers.SIFTFlowSegDataLayer', tops: () => [map(3), map(1), map(1)] },
  {
    name: 'nyud_layers.NYUDSegDataLayer',
    tops: ({ paramStr }) => {
      const tops = itemsIn(paramStr, 'tops') ?? [];
      return 'unknown' in tops ? [] : tops.map(it => map(it === 'color' || it === 'hha' ? 3 : 1));
    },
  },
];

function imageAndLabels(): readonly Shape[] {
  return [map(3), map(1)];
}

function map(channels: number): Shape {
  return [1, channels, side, side];
}
