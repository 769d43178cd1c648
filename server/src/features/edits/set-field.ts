import type { Analysis } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import { type FieldPath, type Message, origin } from '../../schema/message.ts';
import type { Edit } from '../../text/edits.ts';
import { shifted } from '../../text/span.ts';
import { replacing } from './edit.ts';
import { fieldsAround } from './fields-around.ts';
import { insertingInto } from './insert-field.ts';
import { removing } from './remove-field.ts';

/**
 * Gives a field of a layer, at a path such as `convolution_param.pad`, one value. What is not written yet
 * is added, with the messages around it; of a repeated field all values but one are removed.
 */
export function settingField(
  { text, tree }: Analysis,
  { message, base }: Layer,
  path: FieldPath,
  value: string,
): readonly Edit[] {
  const names = path.split('.');
  let here: Message = message;
  for (const [depth, name] of names.entries()) {
    const [entry, ...others] = here[origin].entries.filter(({ field }) => field.name === name);
    if (!entry)
      return [insertingInto(text, shifted(here[origin].span, base), written(names.slice(depth), value))];
    if (entry.field.kind !== 'message')
      return [
        replacing(shifted(entry.valueSpan, base), value),
        ...others.flatMap(it => {
          const [field] = fieldsAround(tree, it.name.start + base);
          return field ? [removing(text, field.span)] : [];
        }),
      ];
    here = entry.value as Message; // A message field holds a message.
  }
  return [];
}

/** `convolution_param { pad: 1 }` */
function written(names: readonly string[], value: string): string {
  const [first = '', ...inner] = names;
  return inner.length === 0 ? `${first}: ${value}` : `${first} { ${written(inner, value)} }`;
}
