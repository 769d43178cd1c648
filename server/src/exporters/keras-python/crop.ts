import type { KerasValue } from '../keras/python.ts';

/** `x[:, 1:-2, :, :]`, for the ends that are cut off each axis after the batch. */
export function cropped(x: string, ends: KerasValue | undefined): string {
  const ranges = Array.isArray(ends) ? ends.map(range) : [];
  return `${x}[:, ${ranges.join(', ')}]`;
}

function range(ends: KerasValue): string {
  const [before, after] = Array.isArray(ends) ? ends : [0, 0];
  return `${before === 0 ? '' : before}:${after === 0 ? '' : `-${after}`}`;
}
