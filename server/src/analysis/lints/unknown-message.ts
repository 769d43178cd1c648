import { problem } from '../../problems/define.ts';
import { unknownMessage } from '../../problems/unknown-message.ts';
import { labelMapSchema } from '../../schema/label-map.ts';
import { nearest } from '../../text/nearest.ts';
import { fileHeader, isCaffes, unqualified } from '../file-header.ts';
import type { FileLint } from './define.ts';

/**
 * A header with a message that Caffe does not have. Messages of other projects are none of our business: without
 * Caffe's package, only a name close to one of Caffe's is told.
 */
export const unknownMessages: FileLint = ({ text, kind, flavour: { schema } }) => {
  const { message, file } = fileHeader(text);
  if (kind !== 'unknown' || !message || (file && !isCaffes(file))) return [];
  const messages = new Set([...schema.messages.keys(), ...labelMapSchema.messages.keys()]);
  const name = unqualified(message.value);
  const owner = message.value.slice(0, -name.length);
  const close = nearest(name, roots) ?? nearest(name, messages);
  const isOfCaffe = owner === 'caffe.' || (close !== undefined && (owner === '' || isSlip(owner)));
  if (messages.has(name) || !isOfCaffe) return [];
  const facts = { message: message.value, ...(close !== undefined && { nearest: `caffe.${close}` }) };
  return [problem(unknownMessage, message.span, facts)];
};

const isSlip = (owner: string): boolean => nearest(owner, ['caffe.']) !== undefined;

/** What a file most likely holds. */
const roots = ['NetParameter', 'SolverParameter', 'LabelMap'];
