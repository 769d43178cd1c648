import { type MessageSchema, messageSchema, type Schema } from '../schema/schema.ts';
import { type FileNode, fieldParts } from '../syntax/tree.ts';

/** What a file describes. Of a message that is not known, only the syntax is checked. */
export type FileKind = 'net' | 'solver' | 'labelmap' | 'unknown';

/**
 * Decides by a header comment (`# proto-message: caffe.SolverParameter`), then by the first field that only
 * one kind has, then by the file's name. An empty file, or one with `name` alone, is a net, as for Caffe.
 */
export function fileKind(text: string, tree: FileNode, schema: Schema, fileName = ''): FileKind {
  return byHeader(text) ?? byFields(fieldNames(text, tree), schema) ?? byFileName(fileName) ?? 'unknown';
}

const header = /^[^\S\n]*#\s*proto-message:\s*(?:[\w.]+\.)?(\w+)\s*$/m;

function byHeader(text: string): FileKind | undefined {
  const comments = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*/.exec(text)?.[0] ?? '';
  const message = header.exec(comments)?.[1];
  switch (message) {
    case undefined:
      return undefined;
    case 'NetParameter':
      return 'net';
    case 'SolverParameter':
      return 'solver';
    case 'LabelMap':
      return 'labelmap';
    default:
      return 'unknown';
  }
}

function byFields(names: Iterable<string>, schema: Schema): FileKind | undefined {
  const net = messageSchema(schema, 'NetParameter');
  const solver = messageSchema(schema, 'SolverParameter');
  let looksLikeNet = true;
  for (const name of names) {
    const kind = kindOf(name, net, solver);
    if (kind) return kind;
    looksLikeNet &&= net.fields.has(name);
  }
  return looksLikeNet ? 'net' : undefined;
}

/** The kind that alone has a field of that name. */
function kindOf(name: string, net: MessageSchema, solver: MessageSchema): FileKind | undefined {
  if (name === 'item') return 'labelmap';
  const inNet = net.fields.has(name) && name !== 'name';
  const inSolver = solver.fields.has(name);
  if (inNet === inSolver) return undefined;
  return inNet ? 'net' : 'solver';
}

function byFileName(name: string): FileKind | undefined {
  if (/solver[^/]*$/i.test(name)) return 'solver';
  if (/label_?map[^/]*$/i.test(name)) return 'labelmap';
  return /(?:train|test|deploy|val|net)[^/]*$/i.test(name) ? 'net' : undefined;
}

function* fieldNames(text: string, tree: FileNode): Generator<string> {
  let at = 0;
  for (const child of tree.children) {
    if (child.kind === 'field') yield text.slice(at, at + fieldParts(child).name.width);
    at += child.width;
  }
}
