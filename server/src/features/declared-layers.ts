import { type FileNode, fieldParts, type Node, nameText } from '../syntax/tree.ts';
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
  const { name: keyword, value, valueAt } = fieldParts(field);
  if (value?.kind !== 'message' || !/^layers?$/.test(text.slice(at, at + keyword.width))) return undefined;
  const { name, type } = heading(text, value, at + valueAt);
  return {
    name: name?.text ?? '',
    type: type?.text ?? '',
    span: { start: at, end: at + field.width },
    nameSpan: name?.span ?? { start: at, end: at + keyword.width },
  };
}

interface Heading {
  name?: Written;
  type?: Written;
}

interface Written {
  readonly text: string;
  readonly span: Span;
}

/** The first name and type in a message; in V0 syntax they are in a `layer` in it. */
function heading(text: string, message: Node, start: number): Heading {
  const found: Heading = {};
  let at = start;
  for (const child of message.children) {
    if (found.name && found.type) break;
    if (child.kind === 'field') {
      const { name, value, valueAt } = fieldParts(child);
      const field = nameText(text, name, at);
      if (field === 'layer' && value?.kind === 'message') return heading(text, value, at + valueAt);
      if ((field === 'name' || field === 'type') && value && !value.children)
        found[field] ??= written(text, at + valueAt, value.width);
    }
    at += child.width;
  }
  return found;
}

function written(text: string, start: number, width: number): Written {
  const end = start + width;
  return { text: text.slice(start, end).replace(/^["']|["']$/g, ''), span: { start, end } };
}
