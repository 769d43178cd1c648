import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { OtherFile } from '../../problems/define.ts';
import type { FileFault } from '../../problems/file-fault.ts';
import type { MessageSchema } from '../../schema/schema.ts';
import { nearest } from '../../text/nearest.ts';
import type { Catalogue } from '../catalogue.ts';
import type { LayerDefinition } from '../define.ts';
import type { Flavour, Forks } from '../flavour.ts';
import { compileRules, hasRules, type Rules, unknownRules } from './compile.ts';
import { definitionOf } from './definition.ts';
import { type Entry, type Report, readEntry } from './entry.ts';
import type { ExpressionLanguage } from './expression.ts';
import { limits } from './limits.ts';
import { type DescribedClass, withClasses } from './python-classes.ts';

/** The layer types that a `caffe-layers.json` describes. */
export interface LayersReading {
  readonly layers: readonly LayerDefinition[];
  /** What is wrong in the file. It does not touch the other entries. */
  readonly faults: readonly FileFault[];
}

/** The large parts that some files need. */
export interface Loaders {
  language(): Promise<ExpressionLanguage>;
  forks(): Promise<Pick<Forks, 'knowing'>>;
}

/**
 * Reads the descriptions of layers: a list of entries, or an object with the list as its `layers`. `flavour` is
 * the Caffe that they are added to; an entry may be like one that stands before it. Where something is wrong in
 * the files with that Caffe's fields, a field that is missing is no fault here.
 */
export async function readLayers(
  file: OtherFile,
  flavour: Flavour,
  loaders: Loaders,
  faultsInFields: readonly FileFault[] = [],
): Promise<LayersReading> {
  const faults: FileFault[] = [];
  const report: Report = ({ offset, length }, message) => {
    if (faults.length < limits.faults)
      faults.push({ file, span: { start: offset, end: offset + length }, message });
  };
  const entries = entriesOf(file.text, report).flatMap(node => readEntry(node, report) ?? []);
  const language = entries.some(hasRules) ? await loaders.language() : undefined;
  const layers = new Map<string, LayerDefinition>();
  const catalogue = new Map(flavour.catalogue);
  const types = new Set([...catalogue.keys(), ...entries.map(it => it.type?.value)]);
  const forks = entries.some(it => it.like && !types.has(it.like.value)) ? await loaders.forks() : undefined;
  const classes: DescribedClass[] = [];
  for (const entry of entries) {
    const definition = defined(entry, { flavour, faultsInFields, catalogue, language, forks, report });
    if (!definition) continue;
    if (entry.python) classes.push({ python: entry.python.value, definition });
    else if (!layers.has(definition.type)) {
      layers.set(definition.type, definition);
      catalogue.set(definition.type, definition);
    } else
      report(
        entry.type?.node ?? entry.node,
        `The layer type "${definition.type}" is described above already.`,
      );
  }
  const python = layers.get(PYTHON) ?? flavour.catalogue.get(PYTHON);
  if (python && classes.length > 0) layers.set(PYTHON, withClasses(python, classes));
  return { layers: [...layers.values()], faults };
}

const PYTHON = 'Python';

/** The entries of a file; what is no JSON is told, and what is too much. */
function entriesOf(text: string, report: Report): readonly Node[] {
  const excess = excessIn(text);
  if (excess) {
    report({ type: 'null', ...excess.at }, excess.message);
    return [];
  }
  const entries = listedIn(text, report);
  const tooMany = entries[limits.entries];
  if (tooMany) report(tooMany, `A file describes at most ${limits.entries} layers.`);
  return entries.slice(0, limits.entries);
}

interface Excess {
  readonly at: Pick<Node, 'offset' | 'length'>;
  readonly message: string;
}

/** Why the text is not even parsed. The parser goes as deep as the text does. */
function excessIn(text: string): Excess | undefined {
  if (text.length > limits.file) {
    const message = `The file has more than ${limits.file} characters, and is not read.`;
    return { at: { offset: 0, length: 0 }, message };
  }
  const scanner = createScanner(text);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    if (depth > limits.depth) {
      const message = `Lists and objects stand in each other deeper than ${limits.depth} times, and the file is not read.`;
      return { at: { offset: scanner.getTokenOffset(), length: 1 }, message };
    }
  }
  return undefined;
}

function listedIn(text: string, report: Report): readonly Node[] {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  for (const { error, offset, length } of errors)
    report({ type: 'null', offset, length }, `This is no JSON: ${wordsFor(printParseErrorCode(error))}.`);
  if (!root) return [];
  if (root.type === 'array') return root.children ?? [];
  const properties = (root.children ?? []).map(it => it.children ?? []);
  const names = properties.map(([key]) => String(key?.value));
  if (!names.includes('layers') || names.some(it => it !== 'layers' && it !== '$schema'))
    report(root, 'This must be a list of layers, or an object with the list as its "layers".');
  const list = properties.find(([key]) => key?.value === 'layers')?.[1];
  if (list && list.type !== 'array') report(list, 'This must be a list of layers.');
  return list?.type === 'array' ? (list.children ?? []) : [];
}

/** `CommaExpected` as `comma expected`. */
function wordsFor(code: string): string {
  return code.replaceAll(/(?<!^)([A-Z])/g, ' $1').toLowerCase();
}

/** What is at hand where an entry becomes a layer type. */
interface Surroundings {
  readonly flavour: Flavour;
  readonly faultsInFields: readonly FileFault[];
  /** With what the entries above describe. */
  readonly catalogue: Catalogue;
  /** There if any entry needs it. */
  readonly language: ExpressionLanguage | undefined;
  /** There if any entry is like a type that is not known. */
  readonly forks: Pick<Forks, 'knowing'> | undefined;
  readonly report: Report;
}

function defined(entry: Entry, surroundings: Surroundings): LayerDefinition | undefined {
  const { report, catalogue } = surroundings;
  const type = entry.type?.value ?? (entry.python && PYTHON);
  if (type === undefined) {
    const isWritten = entry.node.children?.some(({ children: [key] = [] }) => key?.value === 'type');
    // What is wrong with it is told then.
    if (isWritten) return undefined;
    report(
      entry.node,
      'The entry has no "type", which is what stands in the type of the layers it describes.',
    );
    return undefined;
  }
  const like = entry.like && catalogue.get(entry.like.value);
  if (entry.like && !like) {
    report(entry.like.node, unknownLike(entry.like.value, surroundings));
    return undefined;
  }
  if (like && entry.param)
    report(entry.param.node, `It has the settings of ${like.type} already, which it is like.`);
  if (entry.python && like?.param) {
    report(
      entry.like?.node ?? entry.node,
      `A class in Python has no ${like.param}, which ${like.type} reads.`,
    );
    return undefined;
  }
  const settings = settingsOf(entry, like, surroundings);
  const own = like || !settings ? withoutParam(entry) : entry;
  const rules = rulesOf(entry, settings, surroundings);
  return definitionOf(type, own, rules, like);
}

function unknownLike(type: string, { catalogue, forks }: Surroundings): string {
  const [first, ...others] = forks?.knowing({ kind: 'type', name: type }) ?? [];
  if (first === undefined) return `There is no layer type "${type}".${hint(type, catalogue)}`;
  const which = others.length === 0 ? `the fork ${first}` : `the forks ${[first, ...others].join(', ')}`;
  return `Only ${which} of Caffe ${others.length === 0 ? 'has' : 'have'} the layer type "${type}", and an entry cannot be like one of a fork: it is like one of stock Caffe, or like one described above it.`;
}

function rulesOf(
  entry: Entry,
  settings: MessageSchema | undefined,
  { language, report, faultsInFields: [fault] }: Surroundings,
): Rules {
  if (fault && entry.param && !settings)
    return unknownRules(
      entry,
      () => `its settings are not known, since there is a fault in ${nameOf(fault)}`,
    );
  return language ? compileRules(entry, { language, settings, report }) : {};
}

function nameOf({ file: { uri } }: FileFault): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

function withoutParam({ param: _, ...entry }: Entry): Entry {
  return entry;
}

/** The message of the layer's own settings. */
function settingsOf(
  { param, python }: Entry,
  like: LayerDefinition | undefined,
  { flavour: { schema }, faultsInFields, report }: Surroundings,
): MessageSchema | undefined {
  const fields = schema.messages.get('LayerParameter')?.fields;
  const name = python ? 'python_param' : (param?.value ?? like?.param);
  const field = fields?.get(name ?? '');
  const message = field?.kind === 'message' ? schema.messages.get(field.type) : undefined;
  if (param && !message && faultsInFields.length === 0)
    report(
      param.node,
      `LayerParameter has no message in a field "${param.value}".${hint(param.value, fields)} A field of your own is known from your caffe.proto, which prototxt.protoFiles names.`,
    );
  return message;
}

function hint(name: string, known: ReadonlyMap<string, unknown> = new Map()): string {
  const close = nearest(name, known.keys());
  return close === undefined ? '' : ` Did you mean "${close}"?`;
}
