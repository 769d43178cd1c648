import type { Analysis } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import type { FieldPath } from '../../schema/message.ts';
import type { Edit } from '../../text/edits.ts';
import { entriesAt } from '../edits/entries-at.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';

/** Removes what is written for a repeated field of a layer behind the first so many values. */
export function removingSurplus(
  { text, tree }: Analysis,
  { message, base }: Layer,
  path: FieldPath,
  kept: number,
): readonly Edit[] {
  return entriesAt(message, path)
    .slice(kept)
    .flatMap(({ name }) => {
      const [written] = fieldsAround(tree, name.start + base);
      return written ? [removing(text, written.span)] : [];
    });
}
