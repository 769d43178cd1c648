import { notPositive } from '../problems/not-positive.ts';
import { notSet } from '../problems/not-set.ts';
import { unknownEngine } from '../problems/unknown-engine.ts';
import type { FieldPath } from '../schema/message.ts';
import type { LayerContext } from './define.ts';
import { type Dim, unknown } from './shape.ts';

type Report = Pick<LayerContext, 'report'>;

/** Whether the setting is at least 1; reports it otherwise. 0 is also what an unset number reads as. */
export function isPositive({ report }: Report, value: number, field: FieldPath, written: boolean): boolean {
  if (value >= 1) return true;
  report(notPositive, { field: lastName(field), ...(written && { value }) }, { field });
  return false;
}

/** Reports an engine that only a build with cuDNN has (Caffe: `layer_factory.cpp`). */
export function checkEngine({ report }: Report, engine: string, field: FieldPath): void {
  if (engine === 'CUDNN') report(unknownEngine, { engine }, { field });
}

/** The field's own name at the end of a path. */
function lastName(path: FieldPath): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Such a setting as a size: not known where it is reported. */
export function positiveSize(layer: Report, value: number, field: FieldPath, written: boolean): Dim {
  return isPositive(layer, value, field, written) ? value : unknown(`${lastName(field)} must be at least 1`);
}

/** Reports a path or name that is not given, and says what it must name; false if it is not. */
export function checkSet({ report }: Report, value: string, field: FieldPath, use: string): boolean {
  if (value !== '') return true;
  report(notSet, { field: lastName(field), use }, { field });
  return false;
}
