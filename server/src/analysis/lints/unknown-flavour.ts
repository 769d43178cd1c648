import { forkIds } from '../../forks/ids.generated.ts';
import { stockId } from '../../layers/flavour.ts';
import { problem } from '../../problems/define.ts';
import { unknownFlavour } from '../../problems/unknown-flavour.ts';
import { nearest } from '../../text/nearest.ts';
import { flavourHeader } from '../flavour/header.ts';
import type { FileLint } from './define.ts';

/** A header that names no Caffe that is known, so that the file is read as if it had none. */
export const unknownFlavours: FileLint = ({ text }) => {
  const header = flavourHeader(text);
  if (!header || known.includes(header.id)) return [];
  const close = nearest(header.id, known);
  const facts = { flavour: header.id, ...(close !== undefined && { nearest: close }) };
  return [problem(unknownFlavour, header.span, facts)];
};

const known: readonly string[] = ['auto', stockId, ...forkIds];
