import type { Layer } from '../../net/net.ts';
import type { LayerParameter } from '../../schema/caffe.generated.ts';
import { entriesOf } from '../../schema/message.ts';
import type { Span } from '../../text/span.ts';

/** The last field of the first of these names that is written in the layer, counted from its base. */
export function lastField({ message }: Layer, names: readonly (keyof LayerParameter)[]): Span | undefined {
  for (const name of names) {
    const last = entriesOf(message, name).at(-1);
    if (last) return { start: last.name.start, end: last.valueSpan.end };
  }
  return undefined;
}
