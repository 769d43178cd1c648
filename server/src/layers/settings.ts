import { notPositive } from '../problems/not-positive.ts';
import { notSet } from '../problems/not-set.ts';
import { unknownEngine } from '../problems/unknown-engine.ts';
import type { FieldPath } from '../schema/message.ts';
import type { LayerContext } from './define.ts';

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
export function lastName(path: FieldPath): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Whether the path or name is given; reports it otherwise. `use` says what it must name. */
export function isSet({ report }: Report, value: string, field: FieldPath, use: string): boolean {
  if (value !== '') return true;
  report(notSet, { field: lastName(field), use }, { field });
  return false;
}
