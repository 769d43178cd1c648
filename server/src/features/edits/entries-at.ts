import { type FieldEntry, type FieldPath, type Message, origin } from '../../schema/message.ts';

/** What is written in a message at a path such as `reshape_param.shape.dim`, each value with its place. */
export function entriesAt(message: Message, path: FieldPath): readonly FieldEntry[] {
  const [name, ...inner] = path.split('.');
  const entries = message[origin].entries.filter(({ field }) => field.name === name);
  if (inner.length === 0) return entries;
  return entries
    .filter(({ field }) => field.kind === 'message')
    .flatMap(({ value }) => entriesAt(value as Message, inner.join('.'))); // A message field holds a message.
}
