import type { LayerNode } from '../net/graph.ts';
import { counted } from './numbers.ts';

/** `read by conv2, pool2, relu2 and 3 more layers`; each layer is said once, and `written` sets its name. */
export function readersText(readers: readonly LayerNode[], written = (name: string) => name): string {
  const distinct = [...new Set(readers)];
  if (distinct.length === 0) return 'read by no layer';
  const names = distinct.slice(0, MOST_READERS).map(({ layer }) => written(layer.message.name));
  const rest = distinct.length - names.length;
  return `read by ${names.join(', ')}${rest > 0 ? ` and ${counted(rest, 'more layer')}` : ''}`;
}

const MOST_READERS = 3;
