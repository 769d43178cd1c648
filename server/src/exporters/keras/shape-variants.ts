import type { Window } from '../../layers/window.ts';
import type { DataFormat } from './data-format.ts';
import {
  type Batch,
  inputShapeArgument,
  outputShape,
  outputShapeArgument,
  type ShapeStyle,
  uncroppedShape,
} from './output-shape.ts';

/** One way of writing the shape of a blob for Keras. */
export interface ShapeVariant {
  /** `output_shape=(None, 58, 58, 256)` */
  readonly text: string;
  /** What it is written for; the variants for one use follow each other. */
  readonly use: string;
  /** `channels_last, literal batch` */
  readonly style: string;
}

/** Every way of writing the shape of a layer's top, Caffe's own order of axes first. */
export function shapeVariants(shape: readonly number[], window?: Window): readonly ShapeVariant[] {
  const styles = stylesOf(shape);
  const withoutBatch = styles.filter(({ batch }) => batch === 'None');
  const uncropped = window && isCropped(window) ? uncroppedShape(shape, window) : undefined;
  return [
    ...written('argument', styles, style => outputShapeArgument(shape, style)),
    ...written('tuple', styles, style => outputShape(shape, style)),
    ...(uncropped ? written(forValid, styles, style => outputShapeArgument(uncropped, style)) : []),
    ...(shape.length > 1
      ? written('next layer', withoutBatch, ({ dataFormat }) => inputShapeArgument(shape, dataFormat))
      : []),
  ];
}

/** Of Keras 1's `border_mode='valid'`. */
const forValid = 'valid, then Cropping2D';

/** Where the order of axes or the batch makes no difference, it is not asked for. */
function stylesOf({ length }: readonly number[]): readonly ShapeStyle[] {
  const dataFormats: readonly DataFormat[] =
    length < 3 ? ['channels_first'] : ['channels_first', 'channels_last'];
  const batches: readonly Batch[] = length === 0 ? ['None'] : ['None', 'literal'];
  return batches.flatMap(batch => dataFormats.map(dataFormat => ({ dataFormat, batch })));
}

/** Whether Keras 1's `Deconvolution2D` makes more than Caffe keeps. */
function isCropped({ kind, axes }: Window): boolean {
  return kind === 'deconvolved' && axes.length === 2 && axes.some(({ pad }) => pad > 0);
}

function written(
  use: string,
  styles: readonly ShapeStyle[],
  write: (style: ShapeStyle) => string,
): readonly ShapeVariant[] {
  const ordered = styles.some(({ dataFormat }) => dataFormat === 'channels_last');
  return styles.map(style => ({
    text: write(style),
    use,
    style: [ordered && style.dataFormat, style.batch === 'literal' && 'literal batch']
      .filter(it => it)
      .join(', '),
  }));
}
