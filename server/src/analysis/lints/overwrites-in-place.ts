import { unsafeInPlace } from '../../problems/unsafe-in-place.ts';
import type { LayerLint } from './define.ts';

/** A layer in place that overwrites what it still reads. */
export const overwritesInPlace: LayerLint = ({ message, definition, isInPlace, report }) => {
  if (!isInPlace || definition.inPlace !== 'corrupts') return;
  const index = message.top.findIndex((blob, i) => blob === message.bottom[i]);
  const facts = { type: message.type, blob: message.top[index] ?? '', harm: 'values' } as const;
  report(unsafeInPlace, facts, { field: 'top', index });
};
