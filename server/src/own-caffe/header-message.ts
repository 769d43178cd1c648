import { messageNamed } from '../analysis/file-header.ts';
import type { HeaderMessage } from '../analysis/held-message.ts';
import { problem } from '../problems/define.ts';
import { missingProtoFile } from '../problems/missing-proto-file.ts';
import { unknownMessage } from '../problems/unknown-message.ts';
import type { ProtoTypes } from '../schema/proto/read-proto.ts';
import { schemaOf } from '../schema/schema.ts';
import { nearest } from '../text/nearest.ts';
import type { NamedMessage } from './files.ts';

/** The message that a header names, with the schema of the file beside it; or why it is not known. */
export function headerMessage(
  { message, path, file }: NamedMessage,
  types: ProtoTypes | undefined,
): HeaderMessage {
  if (!file || !types) return { problem: problem(missingProtoFile, path.span, { path: path.value }) };
  const schema = schemaOf(types);
  const root = messageNamed(message.value, schema);
  // What is wrong in the file is told there.
  if (root || types.faults.length > 0) return { schema, root };
  const close = nearest(message.value, schema.messages.keys());
  const facts = { message: message.value, file: path.value, ...(close !== undefined && { nearest: close }) };
  return { problem: problem(unknownMessage, message.span, facts) };
}
