import { type MessageSchema, messageSchema, type Schema } from '../schema/schema.ts';
import { type Element, type FileNode, fieldParts, type Node, nameText } from '../syntax/tree.ts';
import { fileHeader, isCaffes, unqualified } from './file-header.ts';

/** What a file describes. Of a message that is not known, only the syntax is checked. */
export type FileKind = 'net' | 'solver' | 'labelmap' | 'unknown';

/** The message that a file of that kind holds. */
export const rootMessages: Record<FileKind, string | undefined> = {
  net: 'NetParameter',
  solver: 'SolverParameter',
  labelmap: 'LabelMap',
  unknown: undefined,
};

/**
 * Decides by a header comment (`# proto-message: caffe.SolverParameter`), then by the first field that only
 * one kind has, then by the file's name. An empty file, or one with `name` alone, is a net, as for Caffe.
 */
export function fileKind(text: string, tree: FileNode, schema: Schema, fileName = ''): FileKind {
  return byHeader(text) ?? byFields(fieldsOf(text, tree), schema) ?? byFileName(fileName) ?? 'unknown';
}

function byHeader(text: string): FileKind | undefined {
  const { message, file } = fileHeader(text);
  if (file && !isCaffes(file)) return 'unknown';
  // Where only the file is named, it is still to be found out which of Caffe's messages it is.
  if (!message) return undefined;
  return kinds.find(kind => rootMessages[kind] === unqualified(message.value)) ?? 'unknown';
}

const kinds = ['net', 'solver', 'labelmap'] as const;

function byFields(fields: Iterable<NamedField>, schema: Schema): FileKind | undefined {
  const net = messageSchema(schema, 'NetParameter');
  const solver = messageSchema(schema, 'SolverParameter');
  let looksLikeNet = true;
  for (const field of fields) {
    const kind = kindOf(field, net, solver);
    if (kind) return kind;
    looksLikeNet &&= isFieldOf(net, field);
  }
  return looksLikeNet ? 'net' : undefined;
}

/** The kind that alone has a field of that name. */
function kindOf(field: NamedField, net: MessageSchema, solver: MessageSchema): FileKind | undefined {
  const { name, inner } = field;
  // The label maps of other programs number their items otherwise.
  if (name === 'item') return inner().some(it => it === 'id' || it === 'label_id') ? 'unknown' : 'labelmap';
  const inNet = isFieldOf(net, field) && name !== 'name';
  const inSolver = isFieldOf(solver, field);
  if (inNet === inSolver) return undefined;
  return inNet ? 'net' : 'solver';
}

/**
 * Also one that the Caffe in force lacks, which it then refuses. A message in the place of a value is a field of
 * another program: `input { … }`, `net { … }`.
 */
function isFieldOf(message: MessageSchema, { name, holdsMessage }: NamedField): boolean {
  const field = message.fields.get(name) ?? message.absent?.get(name);
  return field !== undefined && (field.kind === 'message' || !holdsMessage);
}

function byFileName(name: string): FileKind | undefined {
  if (/solver[^/]*$/i.test(name)) return 'solver';
  if (/label_?map[^/]*$/i.test(name)) return 'labelmap';
  return /(?:train|test|deploy|val|net)[^/]*$/i.test(name) ? 'net' : undefined;
}

/** A field, as far as it tells one kind of file from another. */
interface NamedField {
  readonly name: string;
  /** Also one in a list. */
  readonly holdsMessage: boolean;
  /** The names of the fields of its message, if it holds one. */
  readonly inner: () => readonly string[];
}

/** The names of the fields of the file. */
export function fieldNames(text: string, tree: FileNode): ReadonlySet<string> {
  return new Set([...fieldsOf(text, tree)].map(({ name }) => name));
}

function* fieldsOf(text: string, node: Node, start = 0): Generator<NamedField> {
  let at = start;
  for (const child of node.children) {
    if (child.kind === 'field') {
      const { name, value, valueAt } = fieldParts(child);
      const from = at + valueAt;
      yield {
        name: nameText(text, name, at),
        holdsMessage: value !== undefined && isMessage(value),
        inner: () => (value?.kind === 'message' ? [...fieldsOf(text, value, from)].map(it => it.name) : []),
      };
    }
    at += child.width;
  }
}

function isMessage({ kind, children = [] }: Element): boolean {
  return kind === 'message' || (kind === 'list' && children.some(isMessage));
}
