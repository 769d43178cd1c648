import { writeFileSync } from 'node:fs';
import { isRun } from './is-run.ts';
import {
  dataOfField,
  type JsonField,
  type JsonMessages,
  type JsonSchema,
  readSchema,
  textOf,
  typeOf,
} from './schema-json.ts';

const target = new URL('../server/src/schema/caffe.generated.ts', import.meta.url);
const docsTarget = new URL('../server/src/schema/caffe-docs.generated.ts', import.meta.url);
const labelMapTarget = new URL('../server/src/schema/label-map.generated.ts', import.meta.url);

/** The text of `caffe.generated.ts`: stock Caffe's schema as data, and as TypeScript types. */
export function generated(): string {
  const json = readSchema();
  return [
    '// Generated from caffe-schema.json by `npm run generate`. Do not edit.',
    "import type { WrittenSchema } from './field-text.ts';",
    dataOf('caffe', "Stock Caffe's `caffe.proto`.", json),
    constant(
      'v1LayerTypes',
      'The type that each value of V1LayerParameter.LayerType stands for today.',
      json.v1LayerTypes,
    ),
    constant(
      'v0LayerTypes',
      'The value of V1LayerParameter.LayerType that each type string of V0LayerParameter stands for.',
      mapValues(json.v0LayerTypes, it => it.v1),
    ),
    constant(
      'v0Fields',
      'Where each field of V0LayerParameter goes, for one V0 type or for all.',
      json.v0Fields,
    ),
    constant('fillerTypes', 'What `type` of a FillerParameter may be.', json.fillerTypes),
    constant('solverTypes', 'What `type` of a SolverParameter may be.', json.solverTypes),
    constant('lrPolicies', 'What `lr_policy` of a SolverParameter may be.', json.lrPolicies),
    constant(
      'regularizationTypes',
      'What `regularization_type` of a SolverParameter may be.',
      json.regularizationTypes,
    ),
    ...Object.entries(json.messages).map(([name, message]) => interfaceOf(name, message, json)),
    messagesInterface(json),
    layerParamsInterface(json),
    layerTypeUnion(json),
  ].join('\n\n');
}

/** The text of `caffe-docs.generated.ts`: a line of documentation for each message, field, enum and value. */
export function generatedDocs(): string {
  const json = readSchema();
  const docs: Record<string, string> = {};
  for (const [message, { doc, fields }] of Object.entries({ ...json.messages, ...labelMapMessages(json) })) {
    docs[message] = doc;
    for (const field of fields) docs[`${message}.${field.name}`] = withAge(field);
  }
  for (const [type, { doc, values }] of Object.entries(json.enums)) {
    docs[type] = doc;
    for (const value of values) docs[`${type}.${value.name}`] = value.doc;
  }
  return [
    '// Generated from caffe-schema.json by `npm run generate`. Do not edit.',
    "import type { Docs } from './docs.ts';",
    `/** What Caffe's messages and fields are for. */\nexport const caffeDocs: Docs = ${JSON.stringify(docs, undefined, 1)};\n`,
  ].join('\n\n');
}

/** The text of `label-map.generated.ts`: what the SSD fork reads the names of classes from, as data. */
export function generatedLabelMap(): string {
  const json = readSchema();
  return [
    '// Generated from caffe-schema.json by `npm run generate`. Do not edit.',
    "import type { WrittenSchema } from './field-text.ts';",
    `${dataOf('labelMap', 'The label maps of the SSD fork.', { messages: labelMapMessages(json), enums: {} })}\n`,
  ].join('\n\n');
}

/** The documentation of a field says how old it is, since only people want to know. */
function withAge({ doc, since }: JsonField): string {
  return since === undefined ? doc : `${doc} Since Caffe ${since}.`;
}

function labelMapMessages({ forks }: JsonSchema): JsonMessages {
  const isPart = ([name]: [string, unknown]) => name.startsWith('LabelMap');
  return Object.fromEntries(Object.entries(forks.ssd.messages ?? {}).filter(isPart));
}

function dataOf(constantName: string, doc: string, schema: Pick<JsonSchema, 'messages' | 'enums'>): string {
  const messages = Object.entries(schema.messages).map(
    ([name, { fields }]) => `    ${name}: \`${textOf(fields.map(dataOfField))}\`,\n`,
  );
  const enums = Object.entries(schema.enums).map(
    ([name, { values }]) =>
      `    '${name}': { ${values.map(it => `${it.name}: ${it.number}`).join(', ')} },\n`,
  );
  return `/** ${doc} */\nexport const ${constantName}: WrittenSchema = {\n  messages: {\n${messages.join('')}  },\n  enums: {\n${enums.join('')}  },\n};`;
}

function interfaceOf(
  name: string,
  { doc, fields }: { doc: string; fields: JsonField[] },
  json: JsonSchema,
): string {
  const lines = fields.map(field => {
    const type = typeOf(field, valuesIn(json));
    return `  /** ${field.doc.replaceAll('*/', '* /')} */\n  readonly ${field.name}: ${field.label === 'repeated' ? `readonly ${type.includes('|') ? `(${type})` : type}[]` : type};`;
  });
  return `/** ${doc} */\nexport interface ${name} {\n${lines.join('\n')}\n}`;
}

function valuesIn({ enums }: JsonSchema): (type: string) => readonly string[] {
  return type => (enums[type]?.values ?? []).map(it => it.name);
}

function messagesInterface(json: JsonSchema): string {
  const lines = Object.keys(json.messages).map(name => `  readonly ${name}: ${name};`);
  return `/** Every message by its name. */\nexport interface Messages {\n${lines.join('\n')}\n}`;
}

function layerParamsInterface(json: JsonSchema): string {
  const fields = json.messages.LayerParameter?.fields ?? [];
  const lines = fields
    .filter(it => it.kind === 'message' && it.label === 'optional')
    .map(it => `  readonly ${it.name}: ${it.type};`);
  return `/** The messages with a layer's settings, by their field in LayerParameter. */\nexport interface LayerParams {\n${lines.join('\n')}\n}`;
}

function layerTypeUnion(json: JsonSchema): string {
  const names = Object.keys(json.layerTypes).map(name => `  | '${name}'`);
  return `/** What \`type\` of a layer may be: the types that stock Caffe registers. */\nexport type LayerType =\n${names.join('\n')};\n`;
}

function constant(name: string, doc: string, value: unknown): string {
  return `/** ${doc} */\nexport const ${name} = ${JSON.stringify(value, undefined, 1)} as const;`;
}

function mapValues<T, U>(record: Record<string, T>, f: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value)]));
}

if (isRun(import.meta.url)) {
  writeFileSync(target, generated());
  writeFileSync(docsTarget, generatedDocs());
  writeFileSync(labelMapTarget, generatedLabelMap());
}
