import { type FileNode, fieldParts, type Node } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

/** A layer as it stands in the text, whether its net can be built or not. */
export interface DeclaredLayer {
  /** Without quotes, as written; empty if it has none. */
  readonly name: string;
  readonly type: string;
  readonly span: Span;
  /** Where its name stands, or else its keyword. */
  readonly nameSpan: Span;
}

/** The layers of a text, in its order, read from the tree alone: quickly, and from half-typed text too. */
export function declaredLayers(text: string, tree: FileNode): readonly DeclaredLayer[] {
  const layers: DeclaredLayer[] = [];
  let at = 0;
  for (const child of tree.children) {
    const layer = child.kind === 'field' ? layerOf(text, child, at) : undefined;
    if (layer) layers.push(layer);
    at += child.width;
  }
  return layers;
}

function layerOf(text: string, field: Node, at: number): DeclaredLayer | undefined {
  const { name, value, valueAt } = fieldParts(field);
  const keyword = { start: at, end: at + name.width };
  if (value?.kind !== 'message' || !/^layers?$/.test(text.slice(keyword.start, keyword.end)))
    return undefined;
  const written = scalars(text, value, at + valueAt);
  const title = written.get('name');
  return {
    name: title?.text ?? '',
    type: written.get('type')?.text ?? '',
    span: { start: at, end: at + field.width },
    nameSpan: title?.span ?? keyword,
  };
}

interface Written {
  readonly text: string;
  readonly span: Span;
}

/** The fields of a message that hold one token each, by name; of several, the first. In V0 syntax the layer is one deeper. */
function scalars(text: string, message: Node, start: number): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  let at = start;
  for (const child of message.children) {
    if (child.kind === 'field') {
      const { name, value, valueAt } = fieldParts(child);
      const field = text.slice(at, at + name.width);
      if (value?.kind === 'message') {
        if (field === 'layer') return scalars(text, value, at + valueAt);
      } else if (value && !value.children && !found.has(field))
        found.set(field, written(text, at + valueAt, value.width));
    }
    at += child.width;
  }
  return found;
}

function written(text: string, start: number, width: number): Written {
  const end = start + width;
  return { text: text.slice(start, end).replace(/^["']|["']$/g, ''), span: { start, end } };
}
