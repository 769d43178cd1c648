import { wrongRank } from '../problems/wrong-rank.ts';
import { wrongShape } from '../problems/wrong-shape.ts';
import type { LayerContext } from './define.ts';
import { formatShape, legacyShape, type Shape, shapesDiffer } from './shape.ts';

type Context = Pick<LayerContext, 'bottoms' | 'bottomNames' | 'report'>;

/** Whether bottom `i` may have that shape; reports it otherwise, with what the sizes mean. */
export function bottomHasShape(layer: Context, i: number, needs: Shape, meaning: string): boolean {
  return !shapesDiffer(layer.bottoms[i] ?? [], needs) || reportShape(layer, i, needs, meaning);
}

/**
 * Whether bottom `i` may have that number, channels, height and width; reports it otherwise. Sizes of 1 may
 * be left out at the end (Caffe: `Blob::LegacyShape`).
 */
export function bottomHasLegacyShape(layer: Context, i: number, needs: Shape, meaning: string): boolean {
  const shape = layer.bottoms[i] ?? [];
  if (shape.length > 4) return bottomHasAxes(layer, i, 0, 4, 'at most 4');
  if (!shapesDiffer(legacyShape(shape), needs)) return true;
  const written = Math.max(shape.length, needs.findLastIndex(size => size !== 1) + 1);
  return reportShape(layer, i, needs.slice(0, written), meaning);
}

/** Whether bottom `i` has between `min` and `max` axes; reports it otherwise. */
export function bottomHasAxes(layer: Context, i: number, min: number, max: number, needs: string): boolean {
  const shape = layer.bottoms[i] ?? [];
  const axes = shape.length;
  if (axes >= min && axes <= max) return true;
  const blob = layer.bottomNames[i] ?? '';
  layer.report(wrongRank, { blob, shape: formatShape(shape), axes, needs }, { field: 'bottom', index: i });
  return false;
}

/** Whether the bottom has the axes (num, channels, height, width), which some layers insist on. */
export function bottomHasFourAxes(layer: Context): boolean {
  return bottomHasAxes(layer, 0, 4, 4, 'four: num, channels, height, width');
}

function reportShape({ bottoms, bottomNames, report }: Context, i: number, needs: Shape, meaning: string) {
  report(
    wrongShape,
    {
      blob: bottomNames[i] ?? '',
      shape: formatShape(bottoms[i] ?? []),
      needs: `${formatShape(needs)}, ${meaning}`,
    },
    { field: 'bottom', index: i },
  );
  return false;
}
