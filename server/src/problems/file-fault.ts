import type { Span } from '../text/span.ts';
import type { OtherFile } from './define.ts';

/** Something wrong in a file that describes a Caffe and is no prototxt itself, at its place. */
export interface FileFault {
  readonly file: OtherFile;
  readonly span: Span;
  /** As sentences. */
  readonly message: string;
}
