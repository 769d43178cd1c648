import type { KerasCall } from './layer.ts';
import { python } from './python.ts';
import type { KerasStep } from './steps.ts';

/** What a version of Keras calls things. */
export interface Dialect {
  /** Of steps that have another name than in Keras 3. */
  readonly names: Partial<Record<KerasStep, string>>;
  readonly padding: 'padding' | 'border_mode';
}

/** The steps in short, as Markdown: of their arguments only those that decide where a window falls. */
export function describeCalls(calls: readonly KerasCall[], dialect: Dialect): string {
  return calls.length === 0 ? 'passes through' : calls.map(it => describe(it, dialect)).join(', then ');
}

/** A call as Python code in Markdown. */
export function code(name: string, ...args: readonly string[]): string {
  return `\`${name}(${args.join(', ')})\``;
}

function describe([step, args]: KerasCall, dialect: Dialect): string {
  const name = dialect.names[step] ?? step;
  const { padding, cropping } = args;
  if (step === 'ScaleRowsCols') return 'the mean at the far border rescaled';
  const ends = typeof padding === 'string' ? cropping : (padding ?? cropping);
  if (ends !== undefined) return code(name, python(ends));
  return padding === undefined ? `\`${name}\`` : code(name, '…', `${dialect.padding}=${python(padding)}`);
}
