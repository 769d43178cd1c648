import type { TransformationParameter, V1LayerParameter } from '../../schema/caffe.generated.ts';
import { type FieldEntry, type Message, origin } from '../../schema/message.ts';
import { memoized, written } from './rewrite.ts';

/**
 * In a V1 data layer `scale`, `mean_file`, `crop_size` and `mirror` move from the layer's own settings to
 * `transform_param` and replace what is there (Caffe: `UpgradeNetDataTransformation`).
 */
export const upgradeDataTransform = memoized<V1LayerParameter, V1LayerParameter>((v1, to) => {
  const param = ownParam(v1.type);
  const own = param && written(v1).find(entry => entry.field.name === param);
  // A field of a message type holds a message.
  const moving = own ? written(own.value as Message).filter(entry => movingFields.has(entry.field.name)) : [];
  if (moving.length === 0) return v1;
  const [first] = moving;
  const transform = written(v1).find(entry => entry.field.name === 'transform_param');
  const kept = transform
    ? written(transform.value as Message).filter(
        it => !moving.some(moved => moved.field.name === it.field.name),
      )
    : [];
  const moved = moving.map(entry =>
    to.entry('TransformationParameter', entry.field.name, entry.value, entry),
  );
  const place: Pick<FieldEntry, 'name' | 'valueSpan'> = transform ??
    first ?? { name: v1[origin].span, valueSpan: v1[origin].span };
  const message = to.message<TransformationParameter>('TransformationParameter', place.valueSpan, [
    ...kept,
    ...moved,
  ]);
  return to.rewritten<V1LayerParameter>(v1, 'V1LayerParameter', [
    ...written(v1).filter(entry => entry !== transform),
    to.entry('V1LayerParameter', 'transform_param', message, place),
  ]);
});

const movingFields: ReadonlySet<string> = new Set(['scale', 'mean_file', 'crop_size', 'mirror']);

function ownParam(type: V1LayerParameter['type']): string | undefined {
  switch (type) {
    case 'DATA':
      return 'data_param';
    case 'IMAGE_DATA':
      return 'image_data_param';
    case 'WINDOW_DATA':
      return 'window_data_param';
    default:
      return undefined;
  }
}
