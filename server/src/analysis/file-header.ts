import type { MessageSchema, Schema } from '../schema/schema.ts';
import { type HeaderValue, headerValue } from '../syntax/header.ts';

/** What the comments before everything else say of a file, as editors for text format agree on it. */
export interface FileHeader {
  /** `# proto-message: caffe.SolverParameter`: the message that the file holds. */
  readonly message: HeaderValue | undefined;
  /** `# proto-file: src/caffe/proto/caffe.proto`: the file that defines it. */
  readonly file: HeaderValue | undefined;
}

export function fileHeader(text: string): FileHeader {
  const message = headerValue(text, 'proto-message');
  const isName = message && /^\.?(?:\w+\.)*\w+$/.test(message.value);
  return { message: isName ? message : undefined, file: headerValue(text, 'proto-file') };
}

/** The message without its package. */
export function unqualified(message: string): string {
  return message.slice(message.lastIndexOf('.') + 1);
}

/** Whether the file is some Caffe's caffe.proto. */
export function isCaffes({ value }: HeaderValue): boolean {
  return /caffe[^/]*$/.test(value);
}

/** The message of that name, with its package or without Caffe's. */
export function messageNamed(name: string, { messages }: Schema): MessageSchema | undefined {
  const full = name.replace(/^\./, '');
  const own = unqualified(full);
  return messages.get(full) ?? (full === `caffe.${own}` ? messages.get(own) : undefined);
}
