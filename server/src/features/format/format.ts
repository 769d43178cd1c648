import type { FileNode } from '../../syntax/tree.ts';
import type { Edit } from '../../text/edits.ts';
import { layOut } from './layout.ts';
import type { FormatStyle } from './style.ts';
import { editsOf } from './white-space.ts';

/**
 * The edits that lay the text out as most nets are: a message on one line if it was and fits, else each field
 * on a line of its own. They touch white space only, so they change neither what is said nor a comment; a
 * field of the file with an error in it stays as it is.
 */
export function format(text: string, tree: FileNode, style: FormatStyle): readonly Edit[] {
  return layOut(text, tree, style).flatMap(gap => editsOf(text, gap));
}
