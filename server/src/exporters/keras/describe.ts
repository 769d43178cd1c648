import type { Dialect } from './dialects.ts';
import type { KerasCall } from './layer.ts';
import { type KerasValue, python } from './python.ts';

/** The steps in short, as Markdown: of their arguments only those that decide where a window falls. */
export function describeCalls(calls: readonly KerasCall[], dialect: Dialect): string {
  return calls.length === 0 ? 'passes through' : calls.map(it => describe(it, dialect)).join(', then ');
}

/** A call as Python code in Markdown. */
export function code(name: string, ...args: readonly string[]): string {
  return args.length === 0 ? `\`${name}\`` : `\`${name}(${args.join(', ')})\``;
}

function describe(call: KerasCall, dialect: Dialect): string {
  const [step, { groups, dilation_rate, keepdims }] = call;
  const text = code(dialect.names[step] ?? step, ...placement(call, dialect));
  if (dialect.lacks(step)) return `${dialect.ownCode} for ${text}`;
  return [
    text,
    dilation_rate !== undefined && !dialect.dilates(step) ? ' with zeros between its weights' : '',
    groups !== undefined && !dialect.groups ? ` for each of ${python(groups)} groups, joined` : '',
    keepdims !== undefined && !dialect.keepdims ? ', then `Reshape`' : '',
  ].join('');
}

/** The arguments that decide where a window falls. */
function placement([, { padding, cropping }]: KerasCall, dialect: Dialect): readonly string[] {
  if (cropping !== undefined) return [python(cropping)];
  if (padding === undefined) return [];
  if (typeof padding === 'string') return ['…', `${dialect.padding}=${python(padding)}`];
  return [python(dialect.pairedEnds ? padding : flat(padding))];
}

function flat(value: KerasValue): KerasValue {
  return Array.isArray(value) ? value.flat() : value;
}
