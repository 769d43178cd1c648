import { readFileSync } from 'node:fs';
import type { FieldData, Scalar } from '../server/src/schema/schema.ts';

const source = new URL('../server/src/schema/caffe-schema.json', import.meta.url);

/** What `caffe-schema.json` says of a field. */
export interface JsonField {
  name: string;
  /** Not known of some fields of forks. */
  number: number | null;
  label: 'optional' | 'repeated' | 'required';
  type: string;
  kind: 'scalar' | 'enum' | 'message';
  default?: Scalar;
  deprecated?: boolean;
  replacedBy?: string;
  ignoredByCaffe?: boolean;
  since?: string;
  doc: string;
}

export type JsonMessages = Record<string, { doc: string; fields: JsonField[] }>;

/** A value of an enum of a fork. */
interface JsonValue {
  name: string;
  number: number;
}

/** A field that a fork defines otherwise than stock Caffe; its default is written as in caffe.proto. */
interface JsonChange {
  name: string;
  bvlc: { label: JsonField['label'] };
  fork: { number: number; label: JsonField['label']; type: string; default?: string };
}

export interface JsonFork {
  title: string;
  repository: string;
  branch?: string;
  /** `v1` has the old syntax only: its LayerParameter is what today is V1LayerParameter. */
  style: 'v1' | 'v2';
  notes: string[];
  behaviourChanges: string[];
  layers: JsonForkLayer[];
  messages?: JsonMessages;
  fieldsAdded?: Record<string, JsonField[]>;
  fieldsChanged?: Record<string, JsonChange[]>;
  fieldsRemoved?: Record<string, string[]>;
  enums?: Record<string, JsonValue[]>;
  enumValuesAdded?: Record<string, JsonValue[]>;
  registeredLayerTypesAdded?: string[];
  layerTypesMissing?: string[];
  v1LayerTypes?: Record<string, number>;
  v1LayerTypesAdded?: Record<string, number>;
}

/** What is known of a layer type, in words. */
export interface JsonLayer {
  bottoms: string;
  tops: string;
  shape: string[];
  blobs: string[];
  checks: string[];
  /** What one forward pass costs; not said of the layers of forks. */
  macs?: string;
  notes?: string[];
}

interface JsonForkLayer extends JsonLayer {
  type: string;
}

export interface JsonSchema {
  messages: JsonMessages;
  enums: Record<string, { doc: string; values: { name: string; number: number; doc: string }[] }>;
  layerTypes: Record<string, JsonLayer>;
  v1LayerTypes: Record<string, string>;
  v0LayerTypes: Record<string, { v1: string; type: string }>;
  v0Fields: { field: string; forType: string; becomes: string }[];
  fillerTypes: string[];
  solverTypes: string[];
  lrPolicies: string[];
  regularizationTypes: string[];
  forks: Record<string, JsonFork> & { ssd: JsonFork };
  conflicts: { sameTypeDifferentRule: { type: string; note: string }[] };
}

export function readSchema(): JsonSchema {
  return JSON.parse(readFileSync(source, 'utf8'));
}

/** A field as the generated schema holds it. */
export function dataOfField({
  name,
  number,
  type,
  label,
  default: preset,
  deprecated,
  replacedBy,
  ignoredByCaffe,
}: JsonField): FieldData {
  const id = number ?? 0;
  const unusual = {
    ...(label !== 'optional' && { label }),
    ...(label !== 'repeated' && preset !== undefined && { default: preset }),
    ...(deprecated && { deprecated }),
    ...(replacedBy && { replacedBy }),
    ...(ignoredByCaffe && { ignored: true }),
  };
  return Object.keys(unusual).length > 0 ? [name, id, type, unusual] : [name, id, type];
}

/** The TypeScript type of one value of the field. */
export function typeOf({ kind, type }: JsonField, valuesOf: (type: string) => readonly string[]): string {
  if (kind === 'message') return type;
  if (kind === 'enum')
    return valuesOf(type)
      .map(it => `'${it}'`)
      .join(' | ');
  if (type === 'string' || type === 'bytes') return 'string';
  return type === 'bool' ? 'boolean' : 'number';
}

/** The fields of a message as the generated files write them, a line each; `field-text.ts` reads them. */
export function textOf(fields: readonly FieldData[]): string {
  return `\n${fields.map(field => `${lineOf(field)}\n`).join('')}`;
}

function lineOf([name, number, type, unusual = {}]: FieldData): string {
  const { label, once, deprecated, ignored, default: preset, replacedBy } = unusual;
  const flags = [
    label === 'repeated' && '*',
    once && '?',
    label === 'required' && '!',
    deprecated && '~',
    ignored && '-',
  ];
  // What every type has where nothing is said: 0, false, nothing.
  const more = [preset && ` = ${preset}`, replacedBy && ` > ${replacedBy}`];
  return `${name} ${number} ${type}${[...flags, ...more].filter(it => it).join('')}`;
}
