import { type BlobShape, unknown } from '../shape.ts';

/** A class that people meet, by what it makes of its bottoms and of `param_str`. */
export interface PythonClass {
  /** `module` and `layer`, with a dot between them. */
  readonly name: string;
  /** One for each top, as far as they are known (Caffe: `setup`, `reshape` and `forward` of the class). */
  readonly tops: (layer: PythonLayer) => readonly BlobShape[];
}

/** What such a rule sees of a layer. */
export interface PythonLayer {
  readonly bottoms: readonly BlobShape[];
  /** The names of the tops. */
  readonly tops: readonly string[];
  readonly paramStr: string;
}

/** Height or width of a blob that takes the size of an image. */
export const side = unknown('each image sets it');
