import { clipToZero } from '../../problems/clip-to-zero.ts';
import { has } from '../../schema/message.ts';
import type { LayerLint } from './define.ts';

/** The bounds are required only inside a clip_param. */
export const clipsToZero: LayerLint = ({ message, report }) => {
  if (message.type === 'Clip' && !has(message, 'clip_param')) report(clipToZero, undefined);
};
