import type { Problem } from '../problems/define.ts';
import { labelMapSchema } from '../schema/label-map.ts';
import type { MessageSchema, Schema } from '../schema/schema.ts';
import type { FileNode } from '../syntax/tree.ts';
import { fileHeader, isCaffes, messageNamed } from './file-header.ts';
import { type FileKind, fieldNames, rootMessages } from './kind.ts';

/** The message that a text holds; of one that is not known, only the syntax is checked. */
export interface HeldMessage {
  readonly schema: Schema;
  readonly root: MessageSchema | undefined;
}

/** What became of the message that a header names together with its file: it is known, or why it is not. */
export type HeaderMessage = HeldMessage | { readonly problem: Problem };

/** The message in a file of that kind; `named` is what was found of the file in its header. */
export function heldMessage(
  text: string,
  tree: FileNode,
  kind: FileKind,
  caffe: Schema,
  named: HeaderMessage | undefined,
): HeldMessage {
  const schema = kind === 'labelmap' ? labelMapSchema : caffe;
  const root = rootMessages[kind];
  if (root !== undefined) return { schema, root: schema.messages.get(root) };
  return named && 'schema' in named ? named : { schema, root: otherMessage(text, tree, schema) };
}

/** A message that has no kind of its own here: the one that the header names, or one that its fields leave no doubt of. */
function otherMessage(text: string, tree: FileNode, schema: Schema): MessageSchema | undefined {
  const { message, file } = fileHeader(text);
  if (file && !isCaffes(file)) return undefined;
  if (message) return messageNamed(message.value, schema);
  const names = fieldNames(text, tree);
  const [certain = ''] = certainFields.find(([, fields]) => fields.some(it => names.has(it))) ?? [];
  const found = schema.messages.get(certain);
  return found && [...names].every(name => found.fields.has(name)) ? found : undefined;
}

/** What Caffe writes beside nets (`Solver::SnapshotSolverState`, `compute_image_mean`), by fields that nothing else has. */
const certainFields: readonly (readonly [message: string, fields: readonly string[]])[] = [
  ['SolverState', ['learned_net', 'history']],
  ['BlobProto', ['data', 'double_data']],
];
