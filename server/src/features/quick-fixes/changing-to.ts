import type { Span } from '../../text/span.ts';
import { replacing } from '../edits/edit.ts';
import type { Proposal } from './fix.ts';

/** Proposes another word for what stands there, as it is to be written. */
export function changingTo(span: Span, word: string): Proposal {
  return { title: `Change to ${word}`, edits: [replacing(span, word)] };
}
