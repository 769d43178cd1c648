/** What a `.caffemodel` holds, but for the values, which stay in the file until somebody asks for them. */
export interface Model {
  readonly kind: 'model';
  /** Of the net; may be empty. */
  readonly name: string;
  readonly layers: readonly ModelLayer[];
}

/** A layer as a `.caffemodel` holds it. */
export interface ModelLayer {
  readonly name: string;
  /** As one writes it today, also where the file has an older form. */
  readonly type: string;
  /** In Caffe's order; of most layers none. */
  readonly blobs: readonly ModelBlob[];
}

/** A learned blob, and where in the file its values stand. */
export interface ModelBlob {
  readonly shape: readonly number[];
  /** Whether the shape is written as `num`, `channels`, `height` and `width`. */
  readonly isLegacy: boolean;
  readonly values: Values;
}

/** Where the values of a blob stand; in C order, as many as the shape tells or none. */
export interface Values {
  readonly type: ValueType;
  readonly count: number;
  readonly runs: readonly Run[];
  /** Why there are none although the shape tells of some. */
  readonly missing?: string;
}

/** Little-endian IEEE 754 numbers. */
export type ValueType = 'float32' | 'float64';

/** Bytes of a value. */
export const widths = { float32: 4, float64: 8 } as const satisfies Record<ValueType, number>;

/** Values at even distances. */
export interface Run {
  /** Of the first value, in bytes. */
  readonly offset: number;
  readonly count: number;
  /** From one value to the next, in bytes: more than the width of a value if each has its own tag. */
  readonly stride: number;
}

/** Why a file is not read. */
export interface Refusal {
  readonly kind: 'refusal';
  /** What is wrong, where, and what to do, as it stands behind the name of the file. */
  readonly message: string;
}
