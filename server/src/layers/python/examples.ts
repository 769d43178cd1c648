import type { Dim } from '../shape.ts';
import type { PythonClass } from './define.ts';
import { integerIn, itemsIn, wholeNumber } from './param-str.ts';

/** The classes in the examples of BVLC/caffe. */
export const exampleClasses: readonly PythonClass[] = [
  { name: 'pyloss.EuclideanLossLayer', tops: () => [[1]] },
  {
    name: 'pascal_multilabel_datalayers.PascalMultilabelDataLayerSync',
    tops: ({ paramStr }) => {
      const batch = integerIn(paramStr, 'batch_size');
      return [
        [batch, 3, ...imageShape(paramStr)],
        [batch, 20],
      ];
    },
  },
];

function imageShape(paramStr: string): readonly Dim[] {
  const sides = itemsIn(paramStr, 'im_shape') ?? [];
  const [height, width] = 'unknown' in sides ? [] : sides;
  return [height, width].map(it => wholeNumber(it, 'im_shape'));
}
