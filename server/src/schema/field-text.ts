import type { FieldData, Scalar, SchemaData } from './schema.ts';

/**
 * A schema as it is written down: as short as it can be, since every program carries it. Of each message one
 * field a line: name, number, type; behind the type `*` for repeated (`?` behind it: written once only), `!` for
 * required, `~` for deprecated, `-` for ignored by Caffe; then ` = default` and ` > what replaces it`.
 */
export interface WrittenSchema extends Pick<SchemaData, 'enums'> {
  readonly messages: Readonly<Record<string, string>>;
}

export function readSchema({ messages, enums }: WrittenSchema): SchemaData {
  const read = Object.entries(messages).map(([name, text]) => [name, readFields(text)] as const);
  return { messages: Object.fromEntries(read), enums };
}

export function readFields(text: string): readonly FieldData[] {
  return text.trim().split('\n').map(readField);
}

function readField(line: string): FieldData {
  const [, name = '', number = '', type = '', flags = '', preset, replacedBy] = form.exec(line) ?? [];
  if (name === '') throw new SyntaxError(`no field: ${line}`);
  const unusual = {
    ...(flags.includes('*') && { label: 'repeated' as const }),
    ...(flags.includes('!') && { label: 'required' as const }),
    ...(flags.includes('?') && { once: true }),
    ...(flags.includes('~') && { deprecated: true }),
    ...(flags.includes('-') && { ignored: true }),
    ...(preset !== undefined && { default: scalarOf(preset, type) }),
    ...(replacedBy !== undefined && { replacedBy }),
  };
  return [name, Number(number), type, unusual];
}

const form = /^(\S+) (\d+) ([\w.]+)([*?!~-]*)(?: = (.*?))?(?: > (.+))?$/;

function scalarOf(written: string, type: string): Scalar {
  if (type === 'bool') return written === 'true';
  return /^(?:float|double|u?int(?:32|64))$/.test(type) ? Number(written) : written;
}
