import { bareString } from '../problems/bare-string.ts';
import { factsOf, type Problem } from '../problems/define.ts';
import { quotedEnum } from '../problems/quoted-enum.ts';
import { unknownEnumValue } from '../problems/unknown-enum-value.ts';
import type { FieldSchema, Scalar } from '../schema/schema.ts';

/**
 * What somebody meant by a value that Caffe does not read, so that one fault does not bring on others;
 * undefined where nobody can tell.
 */
export function meantBy(fault: Problem, field: FieldSchema, text: string): Scalar | undefined {
  return (
    factsOf(bareString, fault)?.today ??
    factsOf(bareString, fault)?.value ??
    factsOf(quotedEnum, fault)?.value ??
    factsOf(unknownEnumValue, fault)?.nearest ??
    plainly(field, text.replaceAll(/["']/g, ''))
  );
}

/** `16.0` and `"16"` as a whole number, `TRUE` and `yes` as a bool. */
function plainly({ type }: FieldSchema, text: string): Scalar | undefined {
  if (type === 'bool') return truth.get(text.toLowerCase());
  return /int/.test(type) && /^\d{1,9}(?:\.\d*)?$/.test(text) ? Math.trunc(Number(text)) : undefined;
}

const truth: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
]);
