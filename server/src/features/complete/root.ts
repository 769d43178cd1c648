import type { Analysis } from '../../analysis/analyze.ts';
import { heldMessage } from '../../analysis/held-message.ts';
import { fileKind } from '../../analysis/kind.ts';
import type { MessageSchema } from '../../schema/schema.ts';
import type { FileNode } from '../../syntax/tree.ts';

/** The message that the file holds, whatever is being typed at the offset. */
export function rootAround(analysis: Analysis, offset: number): MessageSchema | undefined {
  const { text, tree, schema, root, options } = analysis;
  if (root) return root;
  // A half-typed name is no field of anything, and would make the whole file unknown.
  const others = without(tree, offset);
  const kind = fileKind(text, others, schema, options.fileName);
  return heldMessage(text, others, kind, schema, options.message).root;
}

/** The tree with white space in the place of the field that is at the offset. */
function without(tree: FileNode, offset: number): FileNode {
  let at = 0;
  const children = tree.children.map(child => {
    const start = at;
    at += child.width;
    const isHere = child.kind === 'field' && start <= offset && offset <= at;
    return isHere ? ({ kind: 'space', width: child.width, sound: true } as const) : child;
  });
  return { ...tree, children };
}
