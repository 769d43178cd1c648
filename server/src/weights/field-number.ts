import { bvlc } from '../schema/bvlc.ts';
import type { Messages } from '../schema/caffe.generated.ts';
import { messageSchema } from '../schema/schema.ts';

/** What stands in binary files for a field of a message of `caffe.proto`. */
export function fieldNumber<Name extends keyof Messages>(
  message: Name,
  field: keyof Messages[Name] & string,
): number {
  const schema = messageSchema(bvlc, message).fields.get(field);
  // The types name the fields of the same schema.
  if (!schema) throw new RangeError(`${message} has no field ${field}`);
  return schema.number;
}
