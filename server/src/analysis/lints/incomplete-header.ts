import { problem } from '../../problems/define.ts';
import { incompleteHeader } from '../../problems/incomplete-header.ts';
import { fileHeader, isCaffes } from '../file-header.ts';
import type { FileLint } from './define.ts';
import { unknownMessages } from './unknown-message.ts';

/** A header with half of what it takes to find the message. */
export const incompleteHeaders: FileLint = analysis => {
  const { message, file } = fileHeader(analysis.text);
  if (analysis.kind !== 'unknown' || analysis.root) return [];
  if (file && !message && !isCaffes(file))
    return [problem(incompleteHeader, file.span, { file: file.value })];
  // A slip in the name of one of Caffe's messages needs no file.
  if (message && !file && unknownMessages(analysis).length === 0)
    return [problem(incompleteHeader, message.span, { message: message.value })];
  return [];
};
