import { byPhase, type LayerInStates, shapeOf } from '../../analysis/in-states.ts';
import { type BlobShape, formatShape, isComplete, reasonOf } from '../../layers/shape.ts';
import type { Phase } from '../../net/select.ts';
import { outputShape, outputShapeArgument, type ShapeStyle } from './output-shape.ts';

/** The shape of one top of a layer as Keras writes it, or why there is none. */
export type TopShape = KnownTopShape | UnknownTopShape;

interface Top {
  readonly layer: string;
  readonly blob: string;
  /** Stands where the phases differ. */
  readonly phase?: Phase;
}

export interface KnownTopShape extends Top {
  /** Caffe's own sizes. */
  readonly shape: readonly number[];
  /** `(None, 256, 56, 56)` */
  readonly text: string;
  /** `output_shape=(None, 256, 56, 56)` */
  readonly argument: string;
}

export interface UnknownTopShape extends Top {
  /** The reason, as the end of a sentence. */
  readonly unknown: string;
}

/** The shapes of a layer's tops: one for each, or one for each phase where these differ. */
export function outputShapes({ layer, builds }: LayerInStates, style: ShapeStyle): readonly TopShape[] {
  const { name, top } = layer.message;
  return top.flatMap((blob, i) =>
    byPhase(builds, build => identity(shapeOf(build, 'top', i))).map(({ phase, build }) => {
      const shape = shapeOf(build, 'top', i);
      const about = { layer: name, blob, ...(phase && { phase }) };
      if (!isComplete(shape)) return { ...about, unknown: reasonOf(shape) ?? '' };
      return {
        ...about,
        shape,
        text: outputShape(shape, style),
        argument: outputShapeArgument(shape, style),
      };
    }),
  );
}

/** Equal for shapes of which the same is said. */
function identity(shape: BlobShape): string {
  return `${formatShape(shape)} ${reasonOf(shape) ?? ''}`;
}
