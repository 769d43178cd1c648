import { writeFileSync } from 'node:fs';
import type { ForkData } from '../server/src/forks/fork.ts';
import { todayOf } from '../server/src/schema/proto/v1-names.ts';
import type { FieldData, Scalar } from '../server/src/schema/schema.ts';
import { isRun } from './is-run.ts';
import {
  dataOfField,
  type JsonField,
  type JsonFork,
  type JsonSchema,
  readSchema,
  textOf,
  typeOf,
} from './schema-json.ts';

const folder = new URL('../server/src/forks/', import.meta.url);
const notice = '// Generated from caffe-schema.json by `npm run generate`. Do not edit.';

/** The text of `data.generated.ts`: what each fork adds to stock Caffe and lacks of it, as data. */
export function generatedForks(): string {
  const json = readSchema();
  const variants = new Variants();
  const forks = Object.entries(json.forks).map(
    ([id, fork]) => `  '${id}': ${JSON.stringify(dataOf(fork, variants, json))},\n`,
  );
  const messages = variants.all.map(([key, fields]) => `  '${key}': \`${textOf(fields)}\`,\n`);
  return [
    notice,
    "import type { ForkData } from './fork.ts';",
    `/** The messages of the forks; where two forks have different ones of one name, with a number behind it. */\nexport const forkMessages = {\n${messages.join('')}} as const satisfies Record<string, string>;`,
    `/** The forks by their id. */\nexport const forkData = {\n${forks.join('')}} as const satisfies Record<string, ForkData>;\n`,
  ].join('\n\n');
}

/** Messages of one name may differ from fork to fork; each kind is kept once. */
class Variants {
  readonly #known = new Map<string, { readonly key: string; readonly fields: readonly FieldData[] }[]>();

  keyOf(name: string, fields: readonly FieldData[]): string {
    const variants = this.#known.get(name) ?? [];
    this.#known.set(name, variants);
    const text = JSON.stringify(fields);
    let variant = variants.find(it => JSON.stringify(it.fields) === text);
    if (!variant) {
      variant = { key: variants.length === 0 ? name : `${name}#${variants.length + 1}`, fields };
      variants.push(variant);
    }
    return variant.key;
  }

  get all(): (readonly [key: string, fields: readonly FieldData[]])[] {
    return [...this.#known.values()].flat().map(({ key, fields }) => [key, fields] as const);
  }
}

function dataOf(fork: JsonFork, variants: Variants, json: JsonSchema): ForkData {
  const { messages = {}, enums = {}, enumValuesAdded = {}, fieldsRemoved = {} } = fork;
  const v1Types = v1TypesOf(fork, json);
  const allEnums = { ...enums, ...enumValuesAdded, ...v1EnumOf(fork) };
  return {
    // What stands in brackets is for the reference page.
    title: fork.title.replaceAll(/ \([^)]*\)/g, ''),
    repository: fork.repository,
    messages: Object.entries(messages).map(([name, { fields }]) =>
      variants.keyOf(name, fields.map(dataOfField)),
    ),
    fields: mapValues(fieldsOf(fork, json), textOf),
    enums: mapValues(allEnums, values => Object.fromEntries(values.map(it => [it.name, it.number]))),
    ...(Object.keys(v1Types).length > 0 && { v1Types }),
    lacks: {
      types: missingTypes(fork, json),
      fields: fieldsRemoved,
      values: missingValues(fork, json),
    },
    types: typesOf(fork),
  };
}

/** The types that the fork adds, as a layer of today names them; classes of Python are not among them. */
function typesOf(fork: JsonFork): readonly string[] {
  const types = fork.registeredLayerTypesAdded?.length
    ? fork.registeredLayerTypesAdded
    : fork.layers.map(it => it.type).filter(type => !type.startsWith('Python '));
  return fork.style === 'v1' ? types.map(todayOf) : types;
}

function fieldsOf(fork: JsonFork, json: JsonSchema): Record<string, readonly FieldData[]> {
  const { fieldsAdded = {}, fieldsChanged = {} } = fork;
  const fields = mapValues(fieldsAdded, added => added.map(dataOfField));
  for (const [message, changes] of Object.entries(fieldsChanged)) {
    const known = json.messages[message]?.fields ?? [];
    const changed = changes.map(
      ({ name, bvlc, fork: { number, label, type, default: preset } }): FieldData => {
        const before = known.find(it => it.name === name);
        if (!before) throw new Error(`${message} has no field ${name}`);
        const field = dataOfField({ ...before, number, label, type });
        // What was repeated stays a list, of one value at most.
        if (bvlc.label === 'repeated' && label === 'optional')
          return [name, number, type, { ...field[3], label: 'repeated', once: true }];
        const { default: _, ...unusual } = field[3] ?? {};
        return [
          name,
          number,
          type,
          { ...unusual, ...(preset !== undefined && { default: scalarOf(type, preset) }) },
        ];
      },
    );
    fields[message] = [...(fields[message] ?? []), ...changed];
  }
  return fork.style === 'v1' ? asV1(fields, json) : fields;
}

/** The settings of a layer are in both of today's messages, so that a layer can be brought to today's form. */
function asV1(
  { LayerParameter: layer = [], ...others }: Record<string, readonly FieldData[]>,
  json: JsonSchema,
): Record<string, readonly FieldData[]> {
  const known = new Set(json.messages.V1LayerParameter?.fields.map(it => it.name));
  const added = layer.filter(([name]) => !known.has(name));
  return { ...others, V1LayerParameter: added, LayerParameter: added };
}

function scalarOf(type: string, written: string): Scalar {
  if (type === 'bool') return written === 'true';
  return /int|float|double/.test(type) ? Number(written) : written;
}

function v1EnumOf({ v1LayerTypesAdded = {} }: JsonFork): Record<string, { name: string; number: number }[]> {
  const values = Object.entries(v1LayerTypesAdded).map(([name, number]) => ({ name, number }));
  return values.length > 0 ? { [V1_TYPES]: values } : {};
}

const V1_TYPES = 'V1LayerParameter.LayerType';

function v1TypesOf({ v1LayerTypesAdded = {}, enumValuesAdded = {} }: JsonFork, json: JsonSchema) {
  const added = [...Object.keys(v1LayerTypesAdded), ...(enumValuesAdded[V1_TYPES] ?? []).map(it => it.name)];
  const names = added.filter(name => !(name in json.v1LayerTypes));
  return Object.fromEntries(names.map(name => [name, todayOf(name)]));
}

/** Types of stock Caffe that the fork does not have. */
function missingTypes(
  { style, layerTypesMissing = [], v1LayerTypes = {} }: JsonFork,
  json: JsonSchema,
): string[] {
  if (style === 'v2') return layerTypesMissing;
  const had = new Set(Object.keys(v1LayerTypes).map(v1 => json.v1LayerTypes[v1]));
  return Object.keys(json.layerTypes).filter(type => !had.has(type));
}

function missingValues({ v1LayerTypes }: JsonFork, json: JsonSchema): Record<string, string[]> {
  if (!v1LayerTypes) return {};
  const missing = Object.keys(json.v1LayerTypes).filter(v1 => !(v1 in v1LayerTypes));
  return missing.length > 0 ? { [V1_TYPES]: missing } : {};
}

/** The text of `params.generated.ts`: the types of what a layer of any fork may say. */
export function generatedForkTypes(): string {
  const types = new ForkTypes(readSchema());
  const layer = types.fieldsOf('LayerParameter');
  const extended = types.extended;
  const imported = types.stock.filter(name => types.mentions(name) || extended.includes(name));
  return [
    notice,
    `import type {\n${imported.map(name => (extended.includes(name) ? `  ${name} as Stock${name},\n` : `  ${name},\n`)).join('')}} from '../schema/caffe.generated.ts';`,
    ...types.names.map(name => types.interfaceOf(name)),
    `/** A layer of any fork; which of the settings there are depends on the fork. */\nexport interface ForkLayerParameter extends StockLayerParameter {\n${layer.map(it => `${it.doc}  readonly ${it.name}${it.isStock ? '' : '?'}: ${it.type};\n`).join('')}}`,
    `/** The messages with the settings of the layers of the forks, by their field in LayerParameter. */\nexport interface ForkLayerParams {\n${layer
      .filter(it => it.isMessage)
      .map(it => `  readonly ${it.name}: ${it.type};\n`)
      .join('')}}`,
  ].join('\n\n');
}

/** The text of `ids.generated.ts`. */
export function generatedForkIds(): string {
  const ids = Object.keys(readSchema().forks).map(id => `  '${id}',\n`);
  return `${notice}\n\n/** The forks that are known here. */\nexport const forkIds = [\n${ids.join('')}] as const;\n\nexport type ForkId = (typeof forkIds)[number];\n`;
}

interface TypedField {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  readonly isMessage: boolean;
  /** Whether stock Caffe has it. */
  readonly isStock: boolean;
  /** Whether every fork with the message has it. */
  readonly isEverywhere: boolean;
}

/** The messages of all forks put together. */
class ForkTypes {
  readonly #json: JsonSchema;
  readonly #forks: readonly JsonFork[];
  readonly #v1: ReadonlySet<string>;

  constructor(json: JsonSchema) {
    this.#json = json;
    this.#v1 = new Set(json.messages.V1LayerParameter?.fields.map(it => it.name));
    this.#forks = Object.values(json.forks);
  }

  get stock(): string[] {
    return Object.keys(this.#json.messages);
  }

  /** Messages of stock Caffe to which a fork adds fields, as far as layers have them. */
  get extended(): string[] {
    const extended = this.stock.filter(name => this.#forks.some(it => it.fieldsAdded?.[name]));
    return [...extended.filter(name => this.#isOfLayers(name)), 'LayerParameter'];
  }

  /** What gets an interface: new messages, and those that are extended, as far as layers hold them. */
  get names(): string[] {
    const added = this.#forks.flatMap(it => Object.keys(it.messages ?? {}));
    const own = new Map([...this.extended, ...added].map(name => [nameOf(name), name]));
    const reached = new Set(['LayerParameter']);
    for (const name of reached)
      for (const { type } of this.fieldsOf(name))
        for (const word of type.split(/\W+/)) {
          const message = own.get(word);
          if (message !== undefined) reached.add(message);
        }
    reached.delete('LayerParameter');
    return [...reached].sort();
  }

  /** Whether a field of an interface of ours holds that message. */
  mentions(message: string): boolean {
    const all = ['LayerParameter', ...this.names].flatMap(name => this.fieldsOf(name));
    return all.some(({ type }) => type.split(/\W+/).includes(message));
  }

  fieldsOf(message: string): TypedField[] {
    const variants = this.#forks.flatMap(it => {
      const fields = it.messages?.[message]?.fields ?? it.fieldsAdded?.[message];
      // The layers of the old syntax have fields that are none of today's.
      return fields ? [it.style === 'v1' ? fields.filter(({ name }) => !this.#v1.has(name)) : fields] : [];
    });
    const names = [...new Set(variants.flatMap(fields => fields.map(it => it.name)))];
    const isNew = !(message in this.#json.messages);
    const added = names.map((name): TypedField => {
      const found = variants.flatMap(fields => fields.filter(it => it.name === name));
      const types = [...new Set(found.map(it => this.#typeOf(it)))];
      return {
        name,
        type: types.join(' | '),
        doc: docLine(found.map(it => it.doc).find(it => it !== '')),
        isMessage: found.some(it => it.kind === 'message' && it.label !== 'repeated'),
        isStock: false,
        isEverywhere: isNew && found.length === variants.length,
      };
    });
    return [...this.#extendedFieldsOf(message, names), ...added];
  }

  /** Fields of stock Caffe whose message has more fields in some fork. */
  #extendedFieldsOf(message: string, added: readonly string[]): TypedField[] {
    const fields = this.#json.messages[message]?.fields ?? [];
    return fields
      .filter(it => this.extended.includes(it.type) && !added.includes(it.name))
      .map(it => ({
        name: it.name,
        type: this.#typeOf(it),
        doc: docLine(it.doc),
        isMessage: it.label !== 'repeated',
        isStock: true,
        isEverywhere: true,
      }));
  }

  interfaceOf(name: string): string {
    const isNew = !(name in this.#json.messages);
    const doc = isNew
      ? this.#forks.map(it => it.messages?.[name]?.doc).find(it => it)
      : `With what forks add.`;
    const fields = this.fieldsOf(name).map(
      it =>
        `${it.doc}  readonly ${it.name.includes('.') ? `'${it.name}'` : it.name}${it.isEverywhere ? '' : '?'}: ${it.type};\n`,
    );
    const parent = isNew ? '' : ` extends Stock${name}`;
    return `${docLine(doc).trimStart()}export interface ${nameOf(name)}${parent} {\n${fields.join('')}}`;
  }

  #typeOf(field: JsonField): string {
    const type = typeOf({ ...field, type: field.kind === 'message' ? nameOf(field.type) : field.type }, it =>
      this.#valuesOf(it),
    );
    if (field.label !== 'repeated') return type;
    return type.includes('|') ? `readonly (${type})[]` : `readonly ${type}[]`;
  }

  #valuesOf(type: string): readonly string[] {
    const stock = this.#json.enums[type]?.values ?? [];
    const added = this.#forks.flatMap(it => [
      ...(it.enums?.[type] ?? []),
      ...(it.enumValuesAdded?.[type] ?? []),
    ]);
    return [...new Set([...stock, ...added].map(it => it.name))];
  }

  #isOfLayers(name: string): boolean {
    return /Parameter$/.test(name) && !/^(?:Net|Solver|V1Layer|V0Layer|Layer)Parameter$/.test(name);
  }
}

/** A comment on a line of its own; of what is not documented, nothing. */
function docLine(doc: string | undefined): string {
  return doc ? `  /** ${doc.replaceAll('*/', '* /')} */\n` : '';
}

/** TypeScript has no dots in names. */
function nameOf(message: string): string {
  return message.replaceAll('.', '');
}

/** The text of `docs.generated.ts`: a line of documentation for what the forks add. */
export function generatedForkDocs(): string {
  const json = readSchema();
  const common: Record<string, string> = {};
  const forks = mapValues(json.forks, fork => {
    const own: Record<string, string> = {};
    const put = (key: string, doc: string): void => {
      if (doc === '') return;
      common[key] ??= doc;
      if (common[key] !== doc) own[key] = doc;
    };
    for (const [message, { doc, fields }] of Object.entries(fork.messages ?? {})) {
      put(message, doc);
      for (const field of fields) put(`${message}.${field.name}`, field.doc);
    }
    for (const [message, fields] of Object.entries(fork.fieldsAdded ?? {}))
      for (const field of fields) put(`${message}.${field.name}`, field.doc);
    return own;
  });
  const written = Object.fromEntries(Object.entries(forks).filter(([, own]) => Object.keys(own).length > 0));
  return [
    notice,
    "import type { Docs } from '../schema/docs.ts';",
    `/** What the messages and fields of the forks are for. */\nexport const commonForkDocs: Docs = ${JSON.stringify(common, undefined, 1)};`,
    `/** What a fork says otherwise, by its id. */\nexport const ownForkDocs: Readonly<Partial<Record<string, Docs>>> = ${JSON.stringify(written, undefined, 1)};\n`,
  ].join('\n\n');
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, f: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value)]));
}

if (isRun(import.meta.url)) {
  writeFileSync(new URL('data.generated.ts', folder), generatedForks());
  writeFileSync(new URL('params.generated.ts', folder), generatedForkTypes());
  writeFileSync(new URL('docs.generated.ts', folder), generatedForkDocs());
  writeFileSync(new URL('ids.generated.ts', folder), generatedForkIds());
}
